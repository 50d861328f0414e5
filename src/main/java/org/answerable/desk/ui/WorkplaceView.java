package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import org.answerable.desk.Workplace;
import org.answerable.parts.ContentText;
import org.answerable.parts.PageHeader;
import org.answerable.parts.Reader;
import org.answerable.parts.SectionLinks;
import org.answerable.parts.StatusChip;

/** A recommendation as staff work on it: /app/desk/recommendations/R4?part=milestones */
@Route("desk/recommendations/:reference")
@StyleSheet("styles/desk.css")
@RolesAllowed({"CONTRIBUTOR", "APPROVER", "AUDITOR"})
public class WorkplaceView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PART = "part";

    private final Editors editors;
    private final Beginnings beginnings;
    private String title = "";

    /** What of the recommendation is on show. */
    private enum Part {
        STORY,
        MILESTONES,
        EVIDENCE,
        INDICATORS,
        OWNERS,
        TEXTS;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Part of(String code) {
            return Arrays.stream(values())
                    .filter(part -> part.code().equals(code))
                    .findFirst()
                    .orElse(STORY);
        }
    }

    WorkplaceView(Editors editors, Beginnings beginnings) {
        this.editors = editors;
        this.beginnings = beginnings;
        getContent().addClassName("workplace");
    }

    static RouteParameters at(String reference) {
        return new RouteParameters("reference", reference);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var reference = event.getRouteParameters().get("reference").orElseThrow(NotFoundException::new);
        var at = editors.desk().workplace(reference, Reader.language()).orElseThrow(NotFoundException::new);
        var part = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PART)
                .map(Part::of)
                .orElse(Part.STORY);
        title = at.reference() + " " + at.title().text();
        getContent().removeAll();
        getContent().add(header(at), new ContentText(at.asks()));
        if (!at.drafts().isEmpty()) {
            getContent().add(new DraftsSection(at, editors));
        }
        getContent().add(sections(at, part), section(at, part));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private PageHeader header(Workplace at) {
        var header = new PageHeader(title);
        header.above(new RouterLink(getTranslation("desk.title"), DeskView.class));
        header.below(
                StatusChip.of(at.status()),
                new Span(getTranslation(
                        "desk.items.milestones",
                        at.milestonesVerified(),
                        at.milestones().size())),
                new Anchor(
                        "/" + Reader.language().code() + "/recommendations/" + at.reference(),
                        getTranslation("desk.publicPage")));
        if (at.mayDraft()) {
            header.deeds(DeedsMenu.of(at, beginnings));
        }
        return header;
    }

    private SectionLinks sections(Workplace at, Part shown) {
        var links = new SectionLinks(getTranslation("desk.parts"));
        for (var part : Part.values()) {
            links.add(
                    "desk/recommendations/" + at.reference() + "?" + PART + "=" + part.code(),
                    getTranslation("desk.part." + part),
                    part == shown);
        }
        return links;
    }

    private Component section(Workplace at, Part part) {
        return switch (part) {
            case STORY -> new StorySection(at, beginnings);
            case MILESTONES -> new MilestonesSection(at, beginnings);
            case EVIDENCE -> new EvidenceSection(at, beginnings);
            case INDICATORS -> new IndicatorsSection(at, beginnings);
            case OWNERS -> new OwnersSection(at, beginnings);
            case TEXTS -> new TextsSection(at, editors.desk(), beginnings);
        };
    }
}
