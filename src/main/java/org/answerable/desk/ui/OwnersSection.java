package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.answerable.desk.Workplace;
import org.answerable.desk.Workplace.Answer;
import org.answerable.desk.Workplace.Asked;
import org.answerable.desk.Workplace.Owner;
import org.answerable.parts.ContentText;
import org.answerable.parts.Days;
import org.answerable.parts.EmptyState;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.FactKind;

/** Who owns it, what they were asked, what they answered, and what they say about progress. */
final class OwnersSection extends Composite<Section> {

    private final Workplace at;
    private final Beginnings beginnings;

    OwnersSection(Workplace at, Beginnings beginnings) {
        this.at = at;
        this.beginnings = beginnings;
        if (at.mayDraft()) {
            getContent()
                    .add(SectionDeeds.of(
                            DraftDeeds.button("desk.begin.QUESTION", () -> beginnings.question(at)),
                            DraftDeeds.button("desk.begin.STATED_RESPONSE", () -> beginnings.response(at, null)),
                            DraftDeeds.button("desk.begin.STATED_CLAIM", () -> beginnings.claim(at, null))));
        }
        getContent().add(new H2(getTranslation("desk.owners")));
        getContent().add(list(at.owners().stream().map(this::owner).toList(), "desk.owners.none"));
        getContent().add(new H2(getTranslation("desk.questions")));
        getContent().add(list(at.questions().stream().map(this::asked).toList(), "desk.questions.none"));
        getContent().add(new H2(getTranslation("desk.answers")));
        getContent().add(list(at.answers().stream().map(this::answer).toList(), "desk.answers.none"));
        getContent().add(new H2(getTranslation("desk.claims")), new ClaimsList(at));
    }

    private Component list(List<ListItem> items, String none) {
        if (items.isEmpty()) {
            return new EmptyState(getTranslation(none));
        }
        var list = new UnorderedList();
        list.addClassName("things");
        items.forEach(list::add);
        return list;
    }

    private ListItem owner(Owner owner) {
        var facts = row(
                new Span(owner.reference()),
                new Span(Terms.of(owner.part())),
                new Span(getTranslation("desk.owners.duty", Terms.of(owner.duty()))));
        var item = new ListItem(strong(owner.name().text()), facts);
        var until = owner.until();
        if (until != null) {
            var mark = new Span(getTranslation("desk.owners.until", Days.of(until)));
            mark.addClassNames("mark", "doubt");
            item.add(new Div(mark));
        }
        if (at.mayDraft()) {
            var deeds = SectionDeeds.of(
                    DraftDeeds.button("desk.begin.HANDOVER", () -> beginnings.handover(at, owner.institution())));
            if (!owner.handedOver()) {
                deeds.add(WithdrawMenu.of(at, FactKind.ASSIGNMENT, owner.id().id(), beginnings));
            }
            item.add(deeds);
        }
        return item;
    }

    private ListItem asked(Asked asked) {
        var facts = row(
                new Span(Days.of(asked.on())),
                new Span(Terms.of(asked.channel())),
                new Span(
                        asked.dueOn() == null
                                ? getTranslation("desk.questions.noDue")
                                : getTranslation("desk.questions.due", Days.of(asked.dueOn()))));
        var item = new ListItem(strong(asked.name().text()), facts, new ContentText(asked.question()));
        if (at.mayDraft()) {
            item.add(SectionDeeds.of(
                    DraftDeeds.button("desk.begin.STATED_RESPONSE", () -> beginnings.response(at, asked.id())),
                    WithdrawMenu.of(at, FactKind.QUESTION, asked.id().id(), beginnings)));
        }
        return item;
    }

    private ListItem answer(Answer answer) {
        var facts = row(
                new Span(Days.of(answer.on())),
                new Span(Terms.of(answer.position())),
                new Span(Terms.of(answer.channel())));
        var item = new ListItem(strong(answer.name().text()), facts, new ContentText(answer.words()));
        return answer.official()
                ? item
                : withdrawable(item, FactKind.RESPONSE, answer.id().id());
    }

    private ListItem withdrawable(ListItem item, FactKind kind, UUID fact) {
        if (at.mayDraft()) {
            item.add(SectionDeeds.of(WithdrawMenu.of(at, kind, fact, beginnings)));
        }
        return item;
    }

    private static Component strong(String words) {
        var name = new Div(words);
        name.addClassName("strong");
        return name;
    }

    private static Component row(Component... parts) {
        var row = new Div(parts);
        row.addClassNames("deeds", "small", "muted");
        return row;
    }
}
