package org.answerable.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.answerable.audit.AuditFilter;
import org.answerable.audit.AuditLine;
import org.answerable.audit.AuditTrail;
import org.answerable.forms.AddressWords;
import org.answerable.forms.DayField;
import org.answerable.history.Deed;
import org.answerable.parts.Days;
import org.answerable.parts.PageHeader;
import org.answerable.parts.Reader;
import org.answerable.parts.Rows;
import org.answerable.shell.Sections;
import org.answerable.storage.Today;
import org.jspecify.annotations.Nullable;

/** The audit trail, a page at a time. Its whole state is its address: {@code ?deed=SIGN_IN&done=false&page=2}. */
@Route("audit")
@RolesAllowed({"AUDITOR", "ADMINISTRATOR"})
public class AuditView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final transient AuditTrail trail;
    private final transient Today today;
    private final Select<Deed> deed = new Select<>();
    private final Select<Boolean> done = new Select<>();
    private final TextField about = new TextField();
    private final DayField from = new DayField(getTranslation("administration.audit.from"));
    private final DayField until = new DayField(getTranslation("administration.audit.until"));
    private final Paragraph count = new Paragraph();
    private final Rows rows = new Rows();
    private final Div pages = new Div();

    AuditView(AuditTrail trail, Today today) {
        this.trail = trail;
        this.today = today;
        count.getElement().setAttribute("role", "status");
        rows.addClassName("audit");
        pages.addClassName("deeds");
        getContent()
                .add(
                        new Sections(Sections.Section.TRAIL),
                        new PageHeader(getPageTitle()).below(new Span(getTranslation("administration.audit.text"))),
                        filter(),
                        count,
                        rows,
                        pages);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = AuditAddress.of(event.getLocation().getQueryParameters());
        show(address.filter());
        var all = trail.count(address.filter(), Reader.language());
        count.setText(
                all == 0
                        ? getTranslation("administration.audit.none")
                        : getTranslation("administration.audit.count", all));
        rows.clear();
        trail.page(address.filter(), Reader.language(), (address.page() - 1) * PAGE, PAGE)
                .forEach(line -> rows.add(head(line), about(line)));
        turn(address, all);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.audit.title");
    }

    private Component filter() {
        deed.setLabel(getTranslation("administration.audit.deed"));
        deed.setItems(Arrays.stream(Deed.values())
                .sorted(Comparator.comparing(this::words))
                .toList());
        deed.setItemLabelGenerator(
                each -> each == null ? getTranslation("administration.audit.deed.any") : words(each));
        deed.setEmptySelectionAllowed(true);
        deed.setEmptySelectionCaption(getTranslation("administration.audit.deed.any"));
        done.setLabel(getTranslation("administration.audit.outcome"));
        done.setItems(true, false);
        done.setItemLabelGenerator(
                each -> each == null ? getTranslation("administration.audit.outcome.any") : outcome(each));
        done.setEmptySelectionAllowed(true);
        done.setEmptySelectionCaption(getTranslation("administration.audit.outcome.any"));
        about.setLabel(getTranslation("administration.audit.about"));
        about.setClearButtonVisible(true);
        about.setManualValidation(true);
        Stream.<HasValue<?, ?>>of(deed, done, about, from, until)
                .forEach(field -> field.addValueChangeListener(change -> {
                    // What cannot be read stays in its field, and the list as it is.
                    if (change.isFromClient() && !from.unreadable() && !until.unreadable() && AddressWords.fit(about)) {
                        go(new AuditAddress(asked(), 1));
                    }
                }));
        var clear = new Button(
                getTranslation("administration.audit.clear"), click -> go(new AuditAddress(AuditFilter.all(), 1)));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        var filter = new Div(deed, done, about, from, until, clear);
        filter.addClassName("filter");
        filter.getElement().setAttribute("role", "search");
        return filter;
    }

    private void show(AuditFilter filter) {
        deed.setValue(filter.deed());
        done.setValue(filter.done());
        about.setValue(filter.about() == null ? "" : filter.about());
        from.setValue(filter.from());
        until.setValue(filter.until());
    }

    private AuditFilter asked() {
        return new AuditFilter(
                deed.getValue(),
                done.getValue(),
                about.getValue().isBlank() ? null : about.getValue().strip(),
                from.getValue(),
                until.getValue());
    }

    private void turn(AuditAddress here, int all) {
        pages.removeAll();
        if (here.page() > 1) {
            pages.add(
                    new Button(getTranslation("administration.audit.later"), click -> go(here.page(here.page() - 1))));
        }
        if (here.page() * PAGE < all) {
            pages.add(new Button(
                    getTranslation("administration.audit.earlier"), click -> go(here.page(here.page() + 1))));
        }
    }

    private void go(AuditAddress where) {
        QueryParameters query = where.query();
        getUI().ifPresent(ui -> ui.navigate(AuditView.class, query));
    }

    private Span head(AuditLine line) {
        var head = new Span(words(line.deed()));
        head.addClassName("strong");
        return head;
    }

    private Component[] about(AuditLine line) {
        var about = new ArrayList<Component>();
        if (!line.done()) {
            about.add(Rows.mark(outcome(false)));
        }
        about.add(Rows.words(Days.minuteOfDay(line.at(), today.zone())));
        about.add(Rows.words(getTranslation("administration.audit.who") + ": " + who(line)));
        Stream.of(subject(line), line.recommendation(), line.detail() == null ? null : AuditWords.remark(line.detail()))
                .filter(words -> words != null && !words.isBlank())
                .forEach(words -> about.add(Rows.words(words)));
        return about.toArray(Component[]::new);
    }

    private String who(AuditLine line) {
        if (line.actor() == null) {
            return getTranslation("administration.audit.nobody");
        }
        return line.actorName() == null
                ? getTranslation(
                        "administration.audit.unknown", line.actor().toString().substring(0, 8))
                : line.actorName();
    }

    private @Nullable String subject(AuditLine line) {
        if (line.subjectName() != null) {
            return getTranslation("administration.audit.whom") + ": " + line.subjectName();
        }
        return line.subject() == null ? null : AuditWords.subject(String.valueOf(line.subjectKind()), line.subject());
    }

    private String words(Deed each) {
        return getTranslation("deed." + each.name());
    }

    private String outcome(boolean each) {
        return getTranslation(each ? "administration.audit.done" : "administration.audit.refused");
    }
}
