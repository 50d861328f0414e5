package org.answerable.journey;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.answerable.access.SignedIn;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Role;

/** Those who work on a recommendation, and how they come in. */
class People {

    private final Sample sample;
    private final Today today;

    People(Sample sample, Today today) {
        this.sample = sample;
        this.today = today;
    }

    /** Somebody with a password and a role that reaches as far as this world. */
    SignedIn person(Role role, World world) {
        var who = sample.personWithPassword("Somebody");
        var ofPublication = role == Role.CONTRIBUTOR || role == Role.APPROVER;
        sample.grant(
                who.actor(),
                role,
                ofPublication ? world.publication() : null,
                role == Role.OFFICIAL ? world.institution() : null,
                today.day());
        return who;
    }

    /** A new person with this role, signed in at a desk, who reads English. */
    Page signedIn(Browser browser, Role role, World world) {
        return signedIn(browser.visitor("en"), person(role, world));
    }

    /** Comes in by the sign-in page. */
    Page signedIn(Page page, SignedIn who) {
        page.navigate("/app/login");
        return comesIn(page, who);
    }

    /** Fills in the sign-in page that is open. */
    Page comesIn(Page page, SignedIn who) {
        page.locator("input[name=username]").fill(sample.signInName(who));
        page.locator("input[name=password]").fill(Sample.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(Pattern.compile(".*/app/(?!login).*"));
        return page;
    }
}
