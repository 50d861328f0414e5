package org.answerable.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.answerable.ProductTest;
import org.answerable.language.Words;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.Credibility;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.DraftState;
import org.answerable.vocabulary.Duty;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.InstitutionKind;
import org.answerable.vocabulary.Jurisdiction;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.Power;
import org.answerable.vocabulary.Precision;
import org.answerable.vocabulary.Provenance;
import org.answerable.vocabulary.Reliability;
import org.answerable.vocabulary.Role;
import org.answerable.vocabulary.Status;
import org.answerable.vocabulary.Weighs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class TermsTest {

    private static final List<Class<? extends Enum<?>>> SHOWN = List.of(
            Acceptance.class,
            Channel.class,
            Credibility.class,
            DateOrigin.class,
            DraftKind.class,
            DraftState.class,
            Duty.class,
            EvidenceKind.class,
            Flag.class,
            InstitutionKind.class,
            Jurisdiction.class,
            Language.class,
            MilestoneState.class,
            Part.class,
            Position.class,
            Power.class,
            Precision.class,
            Provenance.class,
            Reliability.class,
            Role.class,
            Status.class,
            Weighs.class);

    @Autowired
    Words words;

    @Test
    void everyValueThatPeopleSeeHasWordsInEveryLanguage() {
        for (var kind : SHOWN) {
            for (var value : kind.getEnumConstants()) {
                for (var language : Language.ofInterface()) {
                    assertThat(words.get(language, Terms.key(value)))
                            .as(Terms.key(value) + " in " + language)
                            .isNotBlank();
                }
            }
        }
    }

    @Test
    void languagesAreCalledByTheirOwnNamesEverywhere() {
        for (var named : Language.values()) {
            assertThat(Language.ofInterface().stream()
                            .map(reader -> words.get(reader, Terms.key(named)))
                            .distinct())
                    .hasSize(1);
        }
    }
}
