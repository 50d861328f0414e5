package org.answerable;

import static org.answerable.schema.Tables.INSTITUTION_RECORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.answerable.language.TextFields;
import org.answerable.publishing.Acts;
import org.answerable.vocabulary.Language;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Names stand in the order of the reader's alphabet, whichever database sorts them. */
@ProductTest
class SortingTest {

    private static final List<String> ALBANIAN = List.of(
            "Cerovik",
            "Cukaj",
            "Çabrat",
            "Çyçavicë",
            "Durrës",
            "Dyz",
            "Dhermi",
            "Dhomë",
            "Ezi",
            "Ëndrra",
            "Ferizaj",
            "Gurrakoc",
            "Gysh",
            "Gjakovë",
            "Gjilan",
            "Hani",
            "Lutogllavë",
            "Lybeniq",
            "Llapi",
            "Llukar",
            "Mitrovicë",
            "Novobërdë",
            "Nyje",
            "Njomza",
            "Obiliq",
            "Rugova",
            "Rysh",
            "Rrafshi",
            "Suharekë",
            "Syri",
            "Shala",
            "Shtime",
            "Tuzi",
            "Tyre",
            "Thaçi",
            "Vushtrri",
            "Xixa",
            "Xhamia",
            "Ylli",
            "Zveçan",
            "Zym",
            "Zhegër",
            "Zhur");

    private static final List<String> SERBIAN = List.of(
            "Cetinje",
            "Cviljen",
            "Čabra",
            "Čaglavica",
            "Ćirez",
            "Ćuprija",
            "Dečani",
            "Dunav",
            "Džep",
            "Džonaj",
            "Đakovica",
            "Đurakovac",
            "Elez",
            "Lipljan",
            "Lužane",
            "Ljubenić",
            "Ljutoglava",
            "Mitrovica",
            "Novo Brdo",
            "Nušić",
            "Njegovo",
            "Njiva",
            "Obilić",
            "Srbica",
            "Suva Reka",
            "Šilovo",
            "Štrpce",
            "Tutin",
            "Vučitrn",
            "Zubin Potok",
            "Zvečan",
            "Žegra",
            "Žur");

    @Autowired
    Sample sample;

    @Autowired
    Acts acts;

    @Autowired
    DSLContext db;

    @Test
    void albanianReadersFindTheirLettersInTheirPlaces() {
        assertThat(sorted(ALBANIAN, Language.SQ)).isEqualTo(ALBANIAN);
    }

    @Test
    void serbianReadersFindTheirLettersInTheirPlaces() {
        assertThat(sorted(SERBIAN, Language.SR)).isEqualTo(SERBIAN);
    }

    @Test
    void theSameNamesStandInAnotherOrderForAnotherReader() {
        assertThat(sorted(List.of("Durrës", "Dhermi", "Zym", "Zhur"), Language.EN))
                .containsExactly("Dhermi", "Durrës", "Zhur", "Zym");
    }

    @Test
    void smallAndCapitalLettersStandTogether() {
        assertThat(sorted(List.of("Çarshia e re", "çarshia e vjetër", "Çarshia e zezë"), Language.SQ))
                .containsExactly("Çarshia e re", "çarshia e vjetër", "Çarshia e zezë");
    }

    private List<String> sorted(List<String> names, Language reader) {
        var shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, new Random(7));
        var institutions = shuffled.stream().map(sample::institution).toList();
        var name = INSTITUTION_RECORD.NAME_TEXT;
        return db.select(TextFields.shown(name, reader, acts.latest()))
                .from(INSTITUTION_RECORD)
                .where(INSTITUTION_RECORD.INSTITUTION_ID.in(institutions))
                .orderBy(TextFields.sortKey(name, reader, acts.latest()))
                .fetch(row -> row.value1().text().replaceFirst("^s[qr]: ", ""));
    }
}
