package org.answerable.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import org.answerable.parts.Reader;

/**
 * A day, typed 22.11.2026 or taken from a calendar in the reader's language. The value is null while the field is empty
 * or cannot be read; {@link #unreadable()} tells the two apart.
 */
public final class DayField extends DatePicker {

    /** Sunday first, as the component counts, whatever the first day shown is. */
    private static final List<DayOfWeek> WEEK = List.of(
            DayOfWeek.SUNDAY,
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY,
            DayOfWeek.SATURDAY);

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
    }

    /** Whether something is typed that cannot be read as a day. */
    public boolean unreadable() {
        return isInputUnparsable();
    }

    /**
     * Whether this is a field for a date or a number in which something stands that cannot be read. No draft holds it,
     * so nobody else can say so: while it stands there nothing is previewed, handed over or published.
     */
    public static boolean unreadable(Component field) {
        return switch (field) {
            case DayField day -> day.unreadable();
            case FuzzyDateField date -> date.unreadable();
            case AmountField amount -> amount.unreadable();
            default -> false;
        };
    }

    /** What to say at such a field. */
    public static String problem(Component field) {
        return I18NProvider.translate(
                switch (field) {
                    case DayField day -> "shell.day.unreadable";
                    case AmountField amount -> "shell.amount.unreadable";
                    default -> "shell.date.unreadable";
                });
    }
}
