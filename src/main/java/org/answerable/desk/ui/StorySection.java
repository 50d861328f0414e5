package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
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
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.Status;
import org.answerable.vocabulary.Weighs;

/** What happened, the newest first. */
final class StorySection extends Composite<Section> {

    StorySection(Workplace at, Beginnings beginnings) {
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
            at.story().forEach(entry -> list.add(entry(entry, at)));
            getContent().add(list);
        }
    }

    private static ListItem entry(Entry entry, Workplace at) {
        var head = new Div(strong(Days.of(entry.on())), new Span(Terms.of(entry.kind())));
        head.addClassNames("deeds", "small");
        var detail = entry.kind() == DraftKind.INDICATOR_VALUE ? amount(entry, at) : detail(entry);
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
        return item;
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
            case MILESTONE_MOVE -> moved(detail);
            default -> "";
        };
    }

    private static String amount(Entry entry, Workplace at) {
        return at.indicators().stream()
                .flatMap(line -> line.values().stream()
                        .filter(value -> value.id().id().equals(entry.id()))
                        .map(value -> Amounts.of(value.amount(), line.unit())))
                .findFirst()
                .orElse("");
    }

    private static String moved(String detail) {
        for (var state : MilestoneState.values()) {
            if (state.name().equals(detail)) {
                return Terms.of(state);
            }
        }
        return Inputs.say("desk.story.date", Terms.of(DateOrigin.valueOf(detail)));
    }

    private static Component strong(String words) {
        var span = new Span(words);
        span.addClassName("strong");
        return span;
    }
}
