package org.answerable.forms;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import org.answerable.parts.Reader;
import org.jspecify.annotations.Nullable;

/**
 * A day, typed 22.11.2026 or taken from a calendar in the reader's language. The value is null while the field is empty
 * or cannot be read; {@link #unreadable()} tells the two apart.
 */
public final class DayField extends DatePicker implements MayBeUnreadable {

    /** Where the component holds the characters in its input. */
    private static final String TYPED = "_inputElementValue";

    /** Sunday first, as the component counts, whatever the first day shown is. */
    private static final List<DayOfWeek> WEEK = List.of(
            DayOfWeek.SUNDAY,
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY,
            DayOfWeek.SATURDAY);

    private @Nullable String kept;

    /** An empty field with this label. */
    public DayField(String label) {
        super(label);
        var locale = Reader.language().locale();
        setI18n(new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(WEEK.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(WEEK.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .toList())
                .setFirstDayOfWeek(1)
                .setDateFormats("dd.MM.yyyy", "d.M.yyyy", "yyyy-MM-dd")
                .setToday(getTranslation("shell.day.today"))
                .setCancel(getTranslation("shell.cancel"))
                .setBadInputErrorMessage(getTranslation("shell.day.unreadable")));
        setClearButtonVisible(true);
        addValueChangeListener(change -> kept = null);
    }

    /** Whether something is typed that cannot be read as a day. */
    @Override
    public boolean unreadable() {
        return kept != null || isInputUnparsable();
    }

    @Override
    public String unread() {
        if (kept != null) {
            return kept;
        }
        return isInputUnparsable() ? getElement().getProperty(TYPED, "") : "";
    }

    @Override
    public void showUnread(String typed) {
        kept = typed;
        // Once the input is there: what is typed into it is no value.
        getElement().executeJs("(this.updateComplete || Promise.resolve()).then(() => this[$0] = $1)", TYPED, typed);
        setErrorMessage(getTranslation(problem()));
        setInvalid(true);
    }

    @Override
    public String problem() {
        return "shell.day.unreadable";
    }

    @Override
    public void whenUnread(Runnable told) {
        getElement().addEventListener("unparsable-change", event -> {
            kept = null;
            told.run();
        });
    }
}
