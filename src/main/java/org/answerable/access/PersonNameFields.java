package org.answerable.access;

import static org.jooq.impl.DSL.when;

import java.util.List;
import org.answerable.language.Words;
import org.answerable.schema.tables.Person;
import org.answerable.vocabulary.Language;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/**
 * The name of a person as colleagues read it. The people of a demo are roles, not persons: as long as nobody has given
 * them another name they are called by their role, in the reader's language.
 */
@Component
public class PersonNameFields {

    private static final List<String> ROLES =
            List.of("contributor", "approver", "assessor", "official-mod", "official-mof", "auditor", "administrator");

    private final Words words;

    PersonNameFields(Words words) {
        this.words = words;
    }

    /** The name, in a query that has this table in it. */
    public Field<String> of(Person person, Language reader) {
        var name = when(person.DEMO.isFalse(), person.NAME);
        for (var role : ROLES) {
            var key = "access.name.demo." + role;
            name = name.when(person.NAME.eq(words.get(Language.EN, key)), words.get(reader, key));
        }
        return name.otherwise(person.NAME);
    }
}
