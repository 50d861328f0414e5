package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.answerable.desk.Workplace;
import org.answerable.desk.Workplace.Entry;
import org.answerable.parts.Amounts;
import org.answerable.parts.ContentText;
import org.answerable.parts.Days;
import org.answerable.parts.EmptyState;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.Status;
import org.answerable.vocabulary.Weighs;

/** What happened, the newest first. */
final class StorySection extends Composite<Section> {

    private final Workplace at;
    private final Beginnings beginnings;

    StorySection(Workplace at, Beginnings beginnings) {
        this.at = at;
        this.beginnings = beginnings;
        if (at.mayDraft()) {
            getContent()
                    .add(SectionDeeds.of(
                            DraftDeeds.button("desk.begin.UPDATE", () -> beginnings.update(at)),
                            DraftDeeds.button("desk.begin.ASSESSMENT", () -> beginnings.assessment(at))));
        }
        if (at.story().isEmpty()) {
            getContent().add(new EmptyState(getTranslation("desk.story.none")));
        } else {
            var list = new OrderedList();
            list.addClassName("story");
            at.story().forEach(entry -> list.add(entry(entry)));
            getContent().add(list);
        }
        if (!at.withdrawn().isEmpty()) {
            var list = new OrderedList();
            list.addClassName("story");
            at.withdrawn().forEach(withdrawn -> list.add(withdrawn(withdrawn)));
            getContent().add(new H2(getTranslation("desk.withdrawn")), list);
        }
    }

    private static ListItem withdrawn(Workplace.Withdrawn withdrawn) {
        var head = new Div(new Span(Terms.alone(withdrawn.kind())));
        head.addClassNames("deeds", "small");
        return new ListItem(head, new ContentText(withdrawn.reason()));
    }

    private ListItem entry(Entry entry) {
        var head = new Div(strong(Days.of(entry.on())), new Span(Terms.alone(entry.kind())));
        head.addClassNames("deeds", "small");
        var detail = detail(entry, at);
        if (!detail.isEmpty()) {
            var mark = new Span(detail);
            mark.addClassName("mark");
            head.add(mark);
        }
        var item = new ListItem(head);
        var subject = entry.subject();
        if (subject != null) {
            item.add(new Div(strong(subject.text())));
        }
        var words = entry.words();
        if (words != null) {
            item.add(new ContentText(words));
        }
        if (at.mayDraft() && !entry.official() && entry.kind().withdrawable()) {
            item.add(SectionDeeds.of(WithdrawMenu.of(at, entry.kind(), entry.id(), beginnings)));
        }
        return item;
    }

    /** What it says in one word or number. */
    static String detail(Entry entry, Workplace at) {
        return switch (entry.kind()) {
            case INDICATOR_TARGET -> target(entry, at);
            case INDICATOR_VALUE -> amount(entry, at);
            default -> detail(entry);
        };
    }

    private static String detail(Entry entry) {
        var detail = entry.detail();
        if (detail == null) {
            return "";
        }
        return switch (entry.kind()) {
            case ASSESSMENT, CLAIM -> Terms.of(Status.valueOf(detail));
            case RESPONSE -> Terms.of(Position.valueOf(detail));
            case EVIDENCE -> Terms.of(Weighs.valueOf(detail));
            case VERIFICATION -> Inputs.say("desk.verification." + detail);
            case MILESTONE_STATE -> Terms.of(MilestoneState.valueOf(detail));
            case MILESTONE_DATE -> Inputs.say("desk.story.date", Terms.of(DateOrigin.valueOf(detail)));
            case ASSIGNMENT, QUESTION, UPDATE_NOTE, INDICATOR_TARGET, INDICATOR_VALUE, HANDOVER, REWORDING -> "";
        };
    }

    private static String target(Entry entry, Workplace at) {
        return at.indicators().stream()
                .flatMap(line -> line.targets().stream()
                        .filter(target -> target.id().equals(entry.id()))
                        .map(target -> Amounts.target(target.amount(), line.unit(), line.better())))
                .findFirst()
                .orElse("");
    }

    private static String amount(Entry entry, Workplace at) {
        return at.indicators().stream()
                .flatMap(line -> line.values().stream()
                        .filter(value -> value.id().id().equals(entry.id()))
                        .map(value -> Amounts.of(value.amount(), line.unit())))
                .findFirst()
                .orElse("");
    }

    private static Component strong(String words) {
        var span = new Span(words);
        span.addClassName("strong");
        return span;
    }
}
