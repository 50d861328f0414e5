package org.answerable.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.answerable.ProductTest;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class KeptSelectsTest {

    @Autowired
    KeptSelects selects;

    @Autowired
    DSLContext db;

    private record Given(String word, int number) implements KeptSelects.Values {

        @Override
        public List<?> all() {
            return List.of(word, number);
        }
    }

    private List<String> asked(String shape, Given given, Function<Given, Select<?>> written) {
        return selects.fetch(
                shape,
                given,
                List.of(new Given("one", 1001), new Given("other", 1002)),
                written,
                mapping((String word, Integer number) -> word + number));
    }

    @Test
    void theSameTextRunsWithOtherValues() {
        Function<Given, Select<?>> written =
                given -> db.select(val(given.word()).concat("?").concat(inline("!")), val(3).plus(val(given.number())));

        assertThat(asked("sum", new Given("a", 4), written)).containsExactly("a?!7");
        assertThat(asked("sum", new Given("b?", 5), written)).containsExactly("b??!8");
    }

    @Test
    void aColumnsMappingSelectsWhatItNeedsOfTheValues() {
        var built = new AtomicInteger();
        Function<Given, Select<?>> written = given -> {
            built.incrementAndGet();
            return db.select(
                    multiset(select(val(given.word()), val(given.number())))
                            .convertFrom(rows ->
                                    rows.getFirst().value2() + rows.getFirst().value1()),
                    val(given.number()));
        };

        assertThat(asked("nested", new Given("a", 1), written)).containsExactly("1a1");
        assertThat(asked("nested", new Given("b", 2), written)).containsExactly("2b2");
        assertThat(built).as("built for the samples only").hasValue(2);
    }

    @Test
    void whatDependsOnValuesOtherwiseIsRefused() {
        var shape = new AtomicInteger();
        List<Function<Given, Select<?>>> wrong = List.of(
                given -> db.select(inline(given.word()), val(given.number())),
                given -> db.select(val(given.word()), val(given.number() + 1)),
                given -> given.number() > 1001
                        ? db.select(val(given.word()), val(given.number()))
                        : db.select(val(given.word()), val(given.number())).limit(1));

        for (var written : wrong) {
            assertThatThrownBy(() -> asked("wrong " + shape.incrementAndGet(), new Given("a", 1), written))
                    .isInstanceOf(IllegalStateException.class);
        }
    }
}
