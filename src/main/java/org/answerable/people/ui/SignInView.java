package org.answerable.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.answerable.parts.Notice;
import org.answerable.parts.PageHeader;
import org.answerable.people.DemoPeople;
import org.answerable.signin.SignInPaths;
import org.springframework.beans.factory.annotation.Value;

/** Where one signs in. Its address says why one is here: {@code ?error}, {@code ?wait=120} seconds, {@code ?ended}. */
@Route("login")
@AnonymousAllowed
public class SignInView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST_WAIT = 3600;

    private final LoginForm form = new LoginForm();
    private final Div said = new Div();

    SignInView(@Value("${answerable.demo:false}") boolean demo) {
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words("error", 0));
        getContent().addClassNames("narrow", "sign-in");
        getContent()
                .add(new PageHeader(getPageTitle()), said, form, new Paragraph(getTranslation("access.signIn.help")));
        if (demo) {
            getContent().add(demo());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        said.removeAll();
        for (var reason : new String[] {"ended", "out", "changed", "ready"}) {
            if (query.getParameters().containsKey(reason)) {
                said.add(Notice.info(getTranslation("access.signIn." + reason)));
            }
        }
        var wait = query.getSingleParameter("wait").flatMap(SignInView::seconds);
        wait.ifPresent(seconds -> form.setI18n(words("wait", (seconds + 59) / 60)));
        form.setError(wait.isPresent() || query.getParameters().containsKey("error"));
        tried().ifPresent(this::keep);
    }

    /** What was typed as a name before, once. */
    private static Optional<String> tried() {
        var session = VaadinSession.getCurrent().getSession();
        var tried = session.getAttribute(SignInPaths.TRIED);
        session.removeAttribute(SignInPaths.TRIED);
        return Optional.ofNullable(tried).map(Object::toString).filter(name -> !name.isBlank());
    }

    private void keep(String name) {
        form.getElement().executeJs("""
                requestAnimationFrame(() => {
                  this.querySelector('[name=username]').value = $0;
                  this.querySelector('[name=password]').focus();
                });""", name);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.signIn.title");
    }

    private LoginI18n words(String problem, int minutes) {
        var words = LoginI18n.createDefault();
        var fields = words.getForm();
        fields.setTitle("");
        fields.setUsername(getTranslation("access.signIn.name"));
        fields.setPassword(getTranslation("access.signIn.password"));
        fields.setSubmit(getTranslation("access.signIn.submit"));
        var error = words.getErrorMessage();
        error.setTitle(getTranslation("access.signIn." + problem + ".title"));
        error.setMessage(getTranslation("access.signIn." + problem + ".text", minutes));
        error.setUsername(getTranslation("access.signIn.name.missing"));
        error.setPassword(getTranslation("access.signIn.password.missing"));
        return words;
    }

    /** In a demo everybody may know how to get in; one click fills in the form. */
    private Component demo() {
        var list = new UnorderedList();
        for (var name : DemoPeople.signInNames()) {
            var use = new Button(name, click -> fill(name));
            use.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            use.setAriaLabel(getTranslation("access.signIn.demo.use", name));
            list.add(new ListItem(use));
        }
        var section = new Section(
                new H2(getTranslation("access.signIn.demo.title")),
                new Paragraph(getTranslation("access.signIn.demo.text", DemoPeople.PASSWORD)),
                list);
        section.addClassName("demo-people");
        return section;
    }

    private void fill(String name) {
        form.getElement().executeJs("""
                this.querySelector('[name=username]').value = $0;
                this.querySelector('[name=password]').value = $1;
                this.querySelector('vaadin-button').focus();""", name, DemoPeople.PASSWORD);
    }

    private static Optional<Integer> seconds(String typed) {
        return typed.matches("\\d{1,4}")
                ? Optional.of(Math.min(Integer.parseInt(typed), LONGEST_WAIT))
                : Optional.empty();
    }
}
