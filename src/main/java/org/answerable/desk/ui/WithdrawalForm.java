package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.answerable.correction.WithdrawalContent;
import org.answerable.desk.Workplace;
import org.answerable.forms.Fields;
import org.answerable.forms.WordingField;
import org.answerable.language.Wording;
import org.answerable.parts.ContentText;
import org.answerable.parts.Days;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.FactKind;
import org.jspecify.annotations.Nullable;

/** That a published fact does not count, and why; both stay in sight. It takes two people. */
final class WithdrawalForm implements DraftForm<WithdrawalContent> {

    private final FormContext context;
    private final Fields fields;
    private final Div which = new Div();
    private final WordingField reason;
    private @Nullable FactKind kind;
    private @Nullable UUID fact;

    WithdrawalForm(FormContext context) {
        this.context = context;
        fields = new Fields(context.changed());
        which.addClassName("card");
        reason = fields.add("reason", WordingField.text(Inputs.say("desk.withdrawal.reason"), Wording.LONGEST));
    }

    @Override
    public Component body() {
        return Forms.body(new Paragraph(Inputs.say("desk.withdrawal.help")), which, reason);
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public Class<WithdrawalContent> type() {
        return WithdrawalContent.class;
    }

    @Override
    public void show(WithdrawalContent content) {
        kind = content.kind();
        fact = content.fact();
        which.removeAll();
        if (kind != null) {
            which.add(new H2(Terms.alone(kind)));
        }
        context.around().ifPresent(this::describe);
        Forms.show(reason, content.reason());
    }

    @Override
    public WithdrawalContent read() {
        return new WithdrawalContent(kind, fact, Forms.read(reason));
    }

    /** What it says, as far as the workplace tells of it; a first date or state is told of by its milestone. */
    private void describe(Workplace at) {
        at.story().stream()
                .filter(entry -> entry.id().equals(fact))
                .findFirst()
                .ifPresent(entry -> describe(entry, at));
        at.owners().stream()
                .filter(owner -> owner.id().id().equals(fact))
                .findFirst()
                .ifPresent(owner -> which.add(new Paragraph(
                        owner.reference() + " · " + owner.name().text() + " · " + Terms.of(owner.part()))));
        if (at.story().stream().noneMatch(entry -> entry.id().equals(fact))) {
            at.milestones().stream()
                    .filter(step -> Objects.equals(step.counting().state(), fact)
                            || Objects.equals(step.counting().date(), fact))
                    .findFirst()
                    .ifPresent(step -> which.add(MilestoneCard.of(context, step.id())));
        }
    }

    private void describe(Workplace.Entry entry, Workplace at) {
        var detail = StorySection.detail(entry, at);
        which.add(new Paragraph(Days.of(entry.on()) + (detail.isEmpty() ? "" : " · " + detail)));
        Optional.ofNullable(entry.subject()).ifPresent(subject -> which.add(new Paragraph(subject.text())));
        Optional.ofNullable(entry.words()).ifPresent(words -> which.add(new ContentText(words)));
    }
}
