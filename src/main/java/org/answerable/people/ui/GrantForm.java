package org.answerable.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.answerable.administration.IdentityLine;
import org.answerable.drafting.Problem;
import org.answerable.forms.DayField;
import org.answerable.forms.Problems;
import org.answerable.parts.Terms;
import org.answerable.people.GiveResult;
import org.answerable.people.NewGrant;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/** A role to give: which, for what, from when, until when. It asks for what the role needs and for nothing else. */
final class GrantForm extends Composite<Div> {

    private final Select<Role> role = new Select<>();
    private final ComboBox<IdentityLine<PublicationId>> publication = new ComboBox<>();
    private final ComboBox<IdentityLine<InstitutionId>> institution = new ComboBox<>();
    private final DayField from = new DayField(getTranslation("administration.grant.from"));
    private final DayField until = new DayField(getTranslation("administration.grant.until"));

    GrantForm(
            String label,
            boolean optional,
            LocalDate today,
            List<IdentityLine<PublicationId>> publications,
            List<IdentityLine<InstitutionId>> institutions) {
        role.setLabel(label);
        role.setItems(Role.values());
        role.setItemLabelGenerator(
                each -> each == null ? getTranslation("administration.invite.role.none") : Terms.of(each));
        role.setEmptySelectionAllowed(optional);
        role.setEmptySelectionCaption(getTranslation("administration.invite.role.none"));
        role.addValueChangeListener(change -> ask());
        publication.setLabel(getTranslation("administration.grant.publication"));
        publication.setItems(publications);
        publication.setItemLabelGenerator(GrantForm::name);
        institution.setLabel(getTranslation("administration.grant.institution"));
        institution.setItems(institutions);
        institution.setItemLabelGenerator(GrantForm::name);
        from.setValue(today);
        until.setHelperText(getTranslation("administration.grant.days"));
        publication.setWidthFull();
        institution.setWidthFull();
        getContent().addClassName("fields");
        getContent().add(role, publication, institution, from, until);
        ask();
    }

    void in(Problems problems) {
        problems.field("role", role)
                .field("publication", publication)
                .field("institution", institution)
                .field("from", from)
                .field("until", until);
    }

    /** What is to be given, once there are no {@link #problems}; empty where no role is chosen. */
    Optional<NewGrant> value() {
        return Optional.ofNullable(role.getValue())
                .map(chosen -> new NewGrant(
                        chosen,
                        works(chosen) ? id(publication.getValue()) : null,
                        chosen == Role.OFFICIAL ? id(institution.getValue()) : null,
                        Objects.requireNonNull(from.getValue(), "asked for before"),
                        until.getValue()));
    }

    /** What is still missing, or cannot be read. */
    List<Problem> problems(boolean optional) {
        var chosen = role.getValue();
        if (chosen == null) {
            return optional ? List.of() : List.of(Problem.of("role", "problem.required"));
        }
        if (works(chosen) && publication.isEmpty()) {
            return List.of(Problem.of("publication", "administration.grant.problem.publication"));
        }
        if (chosen == Role.OFFICIAL && institution.isEmpty()) {
            return List.of(Problem.of("institution", "administration.grant.problem.institution"));
        }
        return problemsOfDays();
    }

    private List<Problem> problemsOfDays() {
        var problems = new ArrayList<Problem>();
        if (from.unreadable()) {
            problems.add(Problem.of("from", "shell.day.unreadable"));
        } else if (from.isEmpty()) {
            problems.add(Problem.of("from", "problem.required"));
        }
        if (until.unreadable()) {
            problems.add(Problem.of("until", "shell.day.unreadable"));
        }
        return problems;
    }

    /** Why a role was not given; empty if it was. */
    static Optional<Problem> problem(GiveResult result) {
        return switch (result) {
            case GiveResult.Given _ -> Optional.empty();
            case GiveResult.ToOneself() -> Optional.of(Problem.of("role", "administration.grant.problem.self"));
            case GiveResult.AlreadyThere() -> Optional.of(Problem.of("role", "administration.grant.problem.there"));
            case GiveResult.WouldAssessOwnInstitution() ->
                Optional.of(Problem.of("role", "administration.grant.problem.conflict"));
            case GiveResult.Invalid() -> Optional.of(Problem.of("until", "administration.grant.problem.days"));
            case GiveResult.NotThere() -> Optional.of(Problem.of("role", "administration.problem.notThere"));
        };
    }

    void clear() {
        role.clear();
        publication.clear();
        institution.clear();
        until.clear();
    }

    private void ask() {
        var chosen = role.getValue();
        publication.setVisible(chosen != null && works(chosen));
        institution.setVisible(chosen == Role.OFFICIAL);
        from.setVisible(chosen != null);
        until.setVisible(chosen != null);
    }

    private static boolean works(Role role) {
        return role == Role.CONTRIBUTOR || role == Role.APPROVER;
    }

    private static <I> @Nullable I id(@Nullable IdentityLine<I> line) {
        return line == null ? null : line.id();
    }

    private static String name(IdentityLine<?> line) {
        return Objects.requireNonNullElse(line.name(), line.slug());
    }
}
