package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import org.answerable.desk.Workplace;
import org.answerable.forms.DayField;
import org.answerable.forms.Fields;
import org.answerable.forms.WordingField;
import org.answerable.language.Wording;
import org.answerable.parts.ContentText;
import org.answerable.parts.Days;
import org.answerable.parts.Notice;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.Duty;
import org.answerable.vocabulary.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** By when an owner has to answer: help with counting, or the sentence that no clock runs. */
final class AnswerClock {

    private static final List<Integer> SPANS = List.of(7, 15, 30);

    private final java.util.function.Supplier<@Nullable FuzzyDate> asked;
    private final boolean editable;
    private final Runnable changed;
    private final DayField due;
    private final Select<DateOrigin> origin;
    private final WordingField basis;
    private final Div offers = new Div();
    private final Div said = new Div();
    private final Div fields;
    private final Div body;

    AnswerClock(Fields form, java.util.function.Supplier<@Nullable FuzzyDate> asked, FormContext context) {
        this.asked = asked;
        this.editable = context.editable();
        this.changed = context.changed();
        due = form.add("dueOn", Inputs.day("desk.question.due"));
        origin = form.add("dueOrigin", Inputs.choice("desk.question.origin", List.of(DateOrigin.values())));
        origin.setEmptySelectionAllowed(true);
        basis = form.add("dueBasis", WordingField.line(Inputs.say("desk.question.basis"), Wording.LONGEST));
        offers.addClassName("deeds");
        fields = new Div(due, offers, origin, basis);
        fields.addClassName("form");
        body = new Div(said, fields);
    }

    Component body() {
        return body;
    }

    /** Who is asked decides whether a clock runs. A date that was typed stays in sight, so that it can be taken out. */
    void show(Workplace.@Nullable Owner owner) {
        said.removeAll();
        var none = owner != null && owner.duty() == Duty.NONE;
        if (owner != null) {
            var name = owner.name().text();
            said.add(Notice.info(
                    none
                            ? Inputs.say("desk.question.noDuty", name)
                            : Inputs.say("desk.question.duty", name, Terms.of(owner.duty()))));
            var words = owner.dutyBasis();
            if (words != null) {
                said.add(new ContentText(words));
            }
        }
        fields.setVisible(!none || due.getValue() != null || origin.getValue() != null);
        offer();
    }

    /** Days counted from the day of the question; which of them holds is for who drafts to say. */
    void offer() {
        offers.removeAll();
        var from = asked.get();
        if (from == null || !editable) {
            return;
        }
        SPANS.forEach(days -> {
            var day = from.day().plusDays(days);
            var offer = new Button(Inputs.say("desk.question.after", days, Days.of(day)), click -> {
                due.setValue(day);
                changed.run();
            });
            offer.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            offers.add(offer);
        });
    }

    void setValue(@Nullable LocalDate day, @Nullable DateOrigin by, @Nullable Wording words) {
        due.setValue(day);
        origin.setValue(by);
        Forms.show(basis, words);
    }

    @Nullable
    LocalDate dueOn() {
        return due.getValue();
    }

    @Nullable
    DateOrigin origin() {
        return origin.getValue();
    }

    @Nullable
    Wording basis() {
        return Forms.read(basis);
    }
}
