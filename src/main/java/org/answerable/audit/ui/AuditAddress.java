package org.answerable.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.answerable.audit.AuditFilter;
import org.answerable.history.Deed;

/** The audit trail's state in its address; what cannot be read there is as if it were not there. */
record AuditAddress(AuditFilter filter, int page) {

    private static final int LAST_PAGE = 100_000;

    static AuditAddress of(QueryParameters query) {
        return new AuditAddress(
                new AuditFilter(
                        query.getSingleParameter("deed")
                                .flatMap(AuditAddress::deed)
                                .orElse(null),
                        query.getSingleParameter("done")
                                .filter(done -> done.equals("true") || done.equals("false"))
                                .map(Boolean::valueOf)
                                .orElse(null),
                        query.getSingleParameter("about")
                                .filter(words -> !words.isBlank())
                                .orElse(null),
                        query.getSingleParameter("from")
                                .flatMap(AuditAddress::day)
                                .orElse(null),
                        query.getSingleParameter("until")
                                .flatMap(AuditAddress::day)
                                .orElse(null)),
                query.getSingleParameter("page")
                        .filter(page -> page.matches("[1-9]\\d{0,5}"))
                        .map(Integer::valueOf)
                        .map(page -> Math.min(page, LAST_PAGE))
                        .orElse(1));
    }

    AuditAddress page(int other) {
        return new AuditAddress(filter, other);
    }

    QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        Optional.ofNullable(filter.deed()).ifPresent(deed -> query.put("deed", deed.name()));
        Optional.ofNullable(filter.done()).ifPresent(done -> query.put("done", done.toString()));
        Optional.ofNullable(filter.about()).ifPresent(about -> query.put("about", about));
        Optional.ofNullable(filter.from()).ifPresent(from -> query.put("from", from.toString()));
        Optional.ofNullable(filter.until()).ifPresent(until -> query.put("until", until.toString()));
        if (page > 1) {
            query.put("page", Integer.toString(page));
        }
        return QueryParameters.simple(query);
    }

    private static Optional<Deed> deed(String typed) {
        return Arrays.stream(Deed.values())
                .filter(deed -> deed.name().equals(typed))
                .findFirst();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
