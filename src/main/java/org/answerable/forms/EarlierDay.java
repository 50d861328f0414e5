package org.answerable.forms;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.answerable.parts.Days;
import org.answerable.parts.Notice;
import org.answerable.vocabulary.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Says, while a day is chosen that lies before what counts now, that this is history and changes nothing of today. The
 * words of its key take that day.
 */
public final class EarlierDay extends Composite<Div> {

    private final String key;
    private final FuzzyDateField chosen;
    private final transient Supplier<@Nullable LocalDate> present;

    /** For the day in this field; {@code present} is the day of what counts now, if anything does. */
    public EarlierDay(String key, FuzzyDateField chosen, Supplier<@Nullable LocalDate> present) {
        this.key = key;
        this.chosen = chosen;
        this.present = present;
        chosen.addValueChangeListener(change -> look());
    }

    /** Looks again, where something else was chosen than the day. */
    public void look() {
        FuzzyDate day = chosen.getValue();
        var counts = present.get();
        getContent().removeAll();
        if (day != null && counts != null && day.day().isBefore(counts)) {
            getContent().add(Notice.info(getTranslation(key, Days.of(counts))));
        }
    }
}
