package org.answerable.importing;

import java.util.List;
import java.util.Map;
import org.answerable.access.SignedIn;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.PublicationId;

/** The people of the demo, who are roles. The room that keeps people makes them; the demo is loaded by them. */
public interface DemoPeople {

    /**
     * Somebody who can sign in.
     *
     * @param what the role in a few English words, for the log
     */
    record Account(String what, String signInName, String password) {}

    /** Those by whom the demo is drafted and approved, with the roles of their grants; three different people. */
    record Cast(SignedIn administrator, SignedIn contributor, SignedIn approver) {}

    /**
     * Makes them and their grants, in the caller's transaction, once: at the first start, after the demo's publication
     * and institutions (by slug) have got their identities and before anything else of the demo is there.
     */
    Cast arrive(PublicationId publication, Map<String, InstitutionId> institutions);

    /** Who can sign in, in the order in which to tell it. */
    List<Account> accounts();
}
