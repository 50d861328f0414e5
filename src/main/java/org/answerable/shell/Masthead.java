package org.answerable.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.answerable.access.CurrentActor;
import org.answerable.access.SignedIn;
import org.answerable.parts.Reader;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.Language;
import org.springframework.context.annotation.Scope;

/** The head of every view: the product, the places that are open to the actor, the languages, and who is signed in. */
@SpringComponent
@Scope("prototype")
class Masthead extends Composite<Header> {

    private static final String MARK = "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\">"
            + "<path d=\"M3 3h18v14H11l-5 4.5V17H3z\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.2\""
            + " stroke-linejoin=\"round\"/><path d=\"M7.5 10.2l3 3 6-6.2\" fill=\"none\" stroke=\"currentColor\""
            + " stroke-width=\"2.2\"/></svg>";

    private final transient CurrentActor actor;
    private final transient AuthenticationContext authentication;
    private final Map<Language, Anchor> languages = new LinkedHashMap<>();
    private final Map<String, Anchor> links = new LinkedHashMap<>();

    Masthead(Places places, CurrentActor actor, AuthenticationContext authentication) {
        this.actor = actor;
        this.authentication = authentication;
        getContent().addClassName("masthead");
        getContent().add(brand(), ways(places.open()), account(), languages());
    }

    /** Marks where the reader is, and lets the languages lead to the same place. */
    void show(Location here) {
        links.forEach((path, link) -> mark(link, here.getFirstSegment().equals(path), "page"));
        languages.forEach((language, link) -> {
            link.setHref(here.getPath() + "?" + sameView(here, language));
            mark(link, language == Reader.language(), "true");
        });
    }

    private static String sameView(Location here, Language language) {
        var rest = here.getQueryParameters().excluding(LanguageChoice.PARAMETER).getQueryString();
        return (rest.isEmpty() ? "" : rest + "&") + LanguageChoice.PARAMETER + "=" + language.code();
    }

    private static void mark(Anchor link, boolean current, String as) {
        if (current) {
            link.getElement().setAttribute("aria-current", as);
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    private Component brand() {
        var brand = new Anchor(PublicLinks.address(""), new Svg(MARK), new Span(getTranslation("site.name")));
        brand.setRouterIgnore(true);
        brand.addClassName("brand");
        return brand;
    }

    private Component ways(List<Places.Place> open) {
        var list = new UnorderedList();
        open.forEach(place -> {
            var link = new Anchor(place.path(), getTranslation(place.key()));
            links.put(place.path(), link);
            list.add(new ListItem(link));
        });
        var nav = new Nav(list);
        nav.addClassName("places");
        nav.setAriaLabel(getTranslation("shell.places"));
        return nav;
    }

    private Component languages() {
        var list = new UnorderedList();
        Language.ofInterface().forEach(language -> {
            var link = new Anchor("", Terms.of(language));
            link.setRouterIgnore(true);
            link.getElement().setAttribute("lang", language.tag()).setAttribute("hreflang", language.tag());
            languages.put(language, link);
            list.add(new ListItem(link));
        });
        var nav = new Nav(list);
        nav.addClassName("languages");
        nav.setAriaLabel(getTranslation("site.languages"));
        return nav;
    }

    private Component account() {
        var account = new Div();
        account.addClassName("account");
        actor.signedIn().ifPresentOrElse(who -> account.add(as(who), out()), () -> account.add(in()));
        return account;
    }

    private Component as(SignedIn who) {
        var said = new Span(getTranslation("shell.account") + " ");
        said.addClassName("unseen");
        var roles = who.roles().stream().sorted().map(Terms::of).collect(Collectors.joining(", "));
        return new Anchor("account", said, new Span(roles.isEmpty() ? getTranslation("shell.account.none") : roles));
    }

    private Component in() {
        return new Anchor("login", getTranslation("shell.signIn"));
    }

    private Component out() {
        var button = new Button(getTranslation("shell.signOut"), click -> authentication.logout());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
