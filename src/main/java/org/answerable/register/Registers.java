package org.answerable.register;

import java.util.List;
import java.util.Optional;
import org.answerable.access.OpenToPublic;
import org.answerable.fact.AsOf;
import org.answerable.vocabulary.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Institutions, publications and duties that nobody has, as anyone may read of them. */
@Service
public class Registers {

    private final RegisterQueries registers;
    private final OrphanQueries orphans;

    Registers(RegisterQueries registers, OrphanQueries orphans) {
        this.registers = registers;
        this.orphans = orphans;
    }

    /** The institution with this slug. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public Optional<InstitutionPage> institution(String slug, Language reader, AsOf asOf) {
        return registers.institution(slug, reader, asOf);
    }

    /** The publication with this slug. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public Optional<PublicationPage> publication(String slug, Language reader, AsOf asOf) {
        return registers.publication(slug, reader, asOf);
    }

    /** The duties that nobody has, with who had them last. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public OrphansPage orphaned(Language reader, AsOf asOf) {
        return orphans.page(reader, asOf);
    }

    /** Who may have an interest in the ratings, for each publication. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public List<PublicationPage.Interests> interests(Language reader, AsOf asOf) {
        return registers.interests(reader, asOf);
    }
}
