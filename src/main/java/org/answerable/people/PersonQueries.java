package org.answerable.people;

import static org.answerable.schema.Tables.INVITATION;
import static org.answerable.schema.Tables.PERSON;
import static org.answerable.schema.Tables.ROLE_GRANT;
import static org.answerable.schema.Tables.ROLE_GRANT_END;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.answerable.access.PersonNameFields;
import org.answerable.access.Scopes;
import org.answerable.administration.NameFields;
import org.answerable.language.ShownText;
import org.answerable.people.PersonLine.State;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Role;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class PersonQueries {

    private final DSLContext db;
    private final PersonNameFields name;

    PersonQueries(DSLContext db, PersonNameFields name) {
        this.db = db;
        this.name = name;
    }

    List<PersonLine> all(Language reader, LocalDate day) {
        return lines(noCondition(), reader, day);
    }

    Optional<PersonPage> page(ActorId id, Language reader, ActNumber upTo, LocalDate day, Instant now) {
        return lines(PERSON.ACTOR_ID.eq(id), reader, day).stream().findFirst().map(line -> {
            var row = db.select(
                            PERSON.NAME,
                            PERSON.VERSION,
                            field(select(max(INVITATION.EXPIRES_AT))
                                    .from(INVITATION)
                                    .where(INVITATION.ACTOR_ID.eq(PERSON.ACTOR_ID))
                                    .and(INVITATION.USED_AT.isNull())
                                    .and(INVITATION.EXPIRES_AT.gt(now))))
                    .from(PERSON)
                    .where(PERSON.ACTOR_ID.eq(id))
                    .fetchSingle();
            return new PersonPage(line, row.value1(), row.value2(), row.value3(), grants(id, reader, upTo, day));
        });
    }

    Optional<OwnAccount.Me> me(ActorId id, Language reader) {
        return db.select(name.of(PERSON, reader), PERSON.EMAIL, PERSON.LANGUAGE)
                .from(PERSON)
                .where(PERSON.ACTOR_ID.eq(id))
                .fetchOptional(Records.mapping(OwnAccount.Me::new));
    }

    private List<PersonLine> lines(Condition which, Language reader, LocalDate day) {
        return db.select(
                        PERSON.ACTOR_ID,
                        name.of(PERSON, reader),
                        PERSON.EMAIL,
                        PERSON.LANGUAGE,
                        PERSON.DEMO,
                        PERSON.DISABLED_AT,
                        field(PERSON.PASSWORD_HASH.isNull()),
                        roles(day))
                .from(PERSON)
                .where(which)
                .orderBy(PERSON.NAME, PERSON.ACTOR_ID)
                .fetch(row -> new PersonLine(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6() != null ? State.DISABLED : row.value7() ? State.INVITED : State.ACTIVE,
                        row.value8()));
    }

    private List<PersonPage.Grant> grants(ActorId id, Language reader, ActNumber upTo, LocalDate day) {
        var giver = PERSON.as("giver");
        return db.select(
                        ROLE_GRANT.ID,
                        ROLE_GRANT.ROLE,
                        NameFields.ofPublication(ROLE_GRANT.PUBLICATION_ID, reader, upTo),
                        NameFields.slugOfPublication(ROLE_GRANT.PUBLICATION_ID),
                        NameFields.ofInstitution(ROLE_GRANT.INSTITUTION_ID, reader, upTo),
                        NameFields.slugOfInstitution(ROLE_GRANT.INSTITUTION_ID),
                        ROLE_GRANT.VALID_FROM,
                        ROLE_GRANT.VALID_UNTIL,
                        ROLE_GRANT_END.ENDS_ON,
                        name.of(giver, reader))
                .from(ROLE_GRANT)
                .leftJoin(ROLE_GRANT_END)
                .on(ROLE_GRANT_END.GRANT_ID.eq(ROLE_GRANT.ID))
                .leftJoin(giver)
                .on(giver.ACTOR_ID.eq(ROLE_GRANT.GIVEN_BY))
                .where(ROLE_GRANT.ACTOR_ID.eq(id))
                .orderBy(ROLE_GRANT.GIVEN_AT.desc(), ROLE_GRANT.ID)
                .fetch(row -> {
                    var until = lastDay(row.value8(), row.value9());
                    return new PersonPage.Grant(
                            row.value1(),
                            row.value2(),
                            scope(row.value3(), row.value4(), row.value5(), row.value6()),
                            row.value7(),
                            until,
                            until != null && until.isBefore(day),
                            row.value10());
                });
    }

    /** A grant ended on a day gave its last on the day before. */
    private static @Nullable LocalDate lastDay(@Nullable LocalDate until, @Nullable LocalDate endsOn) {
        if (endsOn == null) {
            return until;
        }
        var last = endsOn.minusDays(1);
        return until == null || last.isBefore(until) ? last : until;
    }

    private static @Nullable String scope(
            @Nullable ShownText publication,
            @Nullable String publicationSlug,
            @Nullable ShownText institution,
            @Nullable String institutionSlug) {
        if (publicationSlug != null) {
            return publication == null || publication.body() == null ? publicationSlug : publication.body();
        }
        return institution == null || institution.body() == null ? institutionSlug : institution.body();
    }

    private static Field<List<Role>> roles(LocalDate day) {
        return multiset(selectDistinct(ROLE_GRANT.ROLE).from(ROLE_GRANT).where(Scopes.inForce(PERSON.ACTOR_ID, day)))
                .convertFrom(rows -> rows.getValues(ROLE_GRANT.ROLE).stream()
                        .sorted(Comparator.naturalOrder())
                        .toList());
    }
}
