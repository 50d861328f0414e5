package org.answerable.administration.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import org.answerable.language.DayWords;
import org.answerable.shell.Reader;

/** Days and times as the reader writes them. */
final class Dates {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private Dates() {}

    /** A calendar in the reader's language; days are typed 22.11.2026. */
    static void prepare(DatePicker picker) {
        var locale = Reader.language().locale();
        var months = Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList();
        // Vaadin's week begins with Sunday here, whatever the first day shown is.
        var days = List.of(
                DayOfWeek.SUNDAY,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY,
                DayOfWeek.SATURDAY);
        picker.setI18n(new DatePickerI18n()
                .setMonthNames(months)
                .setWeekdays(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .toList())
                .setFirstDayOfWeek(1)
                .setDateFormats("dd.MM.yyyy", "d.M.yyyy", "yyyy-MM-dd")
                .setToday(I18NProvider.translate("administration.today"))
                .setCancel(I18NProvider.translate("shell.cancel"))
                .setBadInputErrorMessage(I18NProvider.translate("administration.problem.day")));
        picker.setClearButtonVisible(true);
    }

    /** The day and the minute, in the installation's zone. */
    static String of(Instant instant, ZoneId zone) {
        var local = instant.atZone(zone);
        return DayWords.of(local.toLocalDate(), Reader.language()) + ", " + MINUTE.format(local);
    }
}
