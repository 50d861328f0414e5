package org.answerable.audit.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.Role;

/** The codes of the audit trail in the reader's language; what is no code, as an address, stays as it is. */
final class AuditWords {

    private static final Set<String> KINDS = Set.of("DRAFT", "PERSON", "PUBLICATION", "INSTITUTION", "GRANT");
    private static final Set<String> REMARKS =
            Set.of("first administrator", "again", "too many attempts", "SIGNED_OUT", "IDLE", "TOO_LONG", "CHANGED");
    private static final Pattern ACT = Pattern.compile("act (\\d+)");
    private static final Pattern LOADED = Pattern.compile("(\\d+) added, (\\d+) there already");
    private static final Pattern ROLE =
            Pattern.compile("([A-Z]+)(?: (publication|institution) ([0-9a-f]{8})[-0-9a-f]*)?");

    private AuditWords() {}

    /** What was done something to, with the beginning of its identifier. */
    static String subject(String kind, UUID id) {
        return what(kind) + " " + id.toString().substring(0, 8);
    }

    /** The remark of an entry. */
    static String remark(String remark) {
        var act = ACT.matcher(remark);
        if (act.matches()) {
            return say("act", Long.valueOf(act.group(1)));
        }
        var loaded = LOADED.matcher(remark);
        if (loaded.matches()) {
            return say("loaded", Integer.valueOf(loaded.group(1)), Integer.valueOf(loaded.group(2)));
        }
        if (REMARKS.contains(remark)) {
            return say("remark."
                    + remark.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-'));
        }
        var role = ROLE.matcher(remark);
        if (role.matches() && isRole(role.group(1))) {
            var words = Terms.of(Role.valueOf(role.group(1)));
            return role.group(2) == null
                    ? words
                    : words + ", " + what(role.group(2).toUpperCase(Locale.ROOT)) + " " + role.group(3);
        }
        return remark;
    }

    private static String what(String kind) {
        if (kind.startsWith("DRAFT_")) {
            return say("draft", Terms.of(DraftKind.valueOf(kind.substring(6))));
        }
        return KINDS.contains(kind) ? say("subject." + kind) : kind;
    }

    private static boolean isRole(String name) {
        return Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(name));
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate("administration.audit." + key, arguments);
    }
}
