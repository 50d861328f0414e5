package org.answerable.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.answerable.forms.Problems;
import org.answerable.parts.PageHeader;
import org.answerable.parts.Reader;
import org.answerable.parts.Terms;
import org.answerable.people.OwnAccount;
import org.answerable.people.OwnAccount.PasswordResult;
import org.answerable.vocabulary.Language;

/** One's own account: password and language. */
@Route("account")
@PermitAll
public class AccountView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OwnAccount account;
    private final PageHeader header = new PageHeader(getTranslation("administration.account.title"));
    private final Select<Language> language = new Select<>();
    private final PasswordField current = new PasswordField();
    private final NewPassword next = new NewPassword();
    private final Problems problems = new Problems();

    AccountView(OwnAccount account) {
        this.account = account;
        getContent().addClassName("narrow");
        getContent().add(header, languageSection(), passwordSection());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var me = account.me(Reader.language()).orElseThrow(NotFoundException::new);
        header.below(new Paragraph(getTranslation("administration.account.who", me.name(), me.email())));
        language.setValue(me.language());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.account.title");
    }

    private Section languageSection() {
        language.setLabel(getTranslation("administration.person.language"));
        language.setHelperText(getTranslation("administration.account.language.help"));
        language.setWidth("min(24rem, 100%)");
        language.setItems(Language.ofInterface());
        language.setItemLabelGenerator(Terms::of);
        language.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                account.speak(change.getValue());
                UI.getCurrent()
                        .getPage()
                        .setLocation("account?lang=" + change.getValue().code());
            }
        });
        return new Section(new H2(getTranslation("administration.account.language")), language);
    }

    private Section passwordSection() {
        current.setLabel(getTranslation("administration.password.current"));
        current.setRequiredIndicatorVisible(true);
        current.setWidthFull();
        current.getElement().setAttribute("autocomplete", "current-password");
        problems.field("current", current);
        next.in(problems);
        var change = new Button(getTranslation("administration.password.change"), click -> change());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        return new Section(
                new H2(getTranslation("administration.account.password")),
                new Paragraph(getTranslation("administration.account.password.text")),
                problems.summary(),
                current,
                next,
                change);
    }

    private void change() {
        if (!next.same()) {
            problems.show("again", "administration.password.differ");
            return;
        }
        switch (account.changePassword(current.getValue(), next.value())) {
            case PasswordResult.Changed() -> {
                problems.clear();
                UI.getCurrent().getPage().setLocation("login?changed");
            }
            case PasswordResult.WrongPassword() -> problems.show("current", "administration.password.wrong");
            case PasswordResult.TooOften() -> problems.show("current", "administration.password.often");
            case PasswordResult.Invalid(var problem) -> problems.show(List.of(problem));
        }
    }
}
