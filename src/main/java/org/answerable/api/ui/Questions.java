package org.answerable.api.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.answerable.answering.Moment;
import org.answerable.answering.Parameters;
import org.answerable.api.Cursor;
import org.answerable.board.Addressed;
import org.answerable.board.BoardFilter;
import org.answerable.face.Face;
import org.answerable.face.PublicPages;
import org.answerable.face.Visit;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Reads what a program asks for, and says what cannot be asked. */
@Component
class Questions {

    private static final int USUAL = 50;
    private static final int MOST = 100;

    private final Addressed addressed;
    private final PublicPages pages;

    Questions(Addressed addressed, PublicPages pages) {
        this.addressed = addressed;
        this.pages = pages;
    }

    Question read(HttpServletRequest request) {
        var parameters = Parameters.of(request);
        return switch (addressed.read(parameters)) {
            case Addressed.Read.NoSuch(var parameter) -> throw NotAnswered.wrong(parameter);
            case Addressed.Read.NotThen(var why) ->
                throw switch (why.reason()) {
                    case NOTHING_YET, NOT_HERE_YET ->
                        new NotAnswered(HttpStatus.NOT_FOUND, "Nothing had been published by then.");
                    case NOT_A_DAY -> NotAnswered.wrong("as-of");
                    case FUTURE -> new NotAnswered(HttpStatus.BAD_REQUEST, "That day has not come yet.");
                    case BEFORE_ANY_FACT ->
                        new NotAnswered(
                                HttpStatus.BAD_REQUEST, "The first day that can be shown is " + why.day() + ".");
                };
            case Addressed.Read.Shown(var filter, var asked) -> {
                var cursor = one(parameters, "cursor").map(this::cursor);
                var moment = cursor.map(this::pinned).orElse(asked);
                yield new Question(
                        filter,
                        moment,
                        face(moment, language(parameters), request),
                        cursor.map(Cursor::after).orElse(""),
                        most(parameters));
            }
        };
    }

    /** A reader of today. */
    Question today(HttpServletRequest request) {
        return at(addressed.now(), request);
    }

    /** A reader of a moment that was found elsewhere. */
    Question at(Moment moment, HttpServletRequest request) {
        return new Question(
                BoardFilter.ALL, moment, face(moment, language(Parameters.of(request)), request), "", USUAL);
    }

    private Cursor cursor(String written) {
        return Cursor.read(written)
                .filter(cursor -> cursor.act() <= addressed.now().act().number()
                        && !cursor.day().isAfter(addressed.now().day()))
                .orElseThrow(() -> NotAnswered.wrong("cursor"));
    }

    /** The state of things that the first part of the list was of. */
    private Moment pinned(Cursor cursor) {
        return new Moment(
                new ActNumber(cursor.act()), cursor.day(), addressed.now().act(), null);
    }

    private Face face(Moment moment, Language language, HttpServletRequest request) {
        return pages.face(Visit.of(request, language, "", moment));
    }

    private static Language language(Map<String, List<String>> parameters) {
        return one(parameters, "language")
                .map(code -> Language.ofAddress(code).orElseThrow(() -> NotAnswered.wrong("language")))
                .orElse(Language.EN);
    }

    private static int most(Map<String, List<String>> parameters) {
        return one(parameters, "limit")
                .map(given -> {
                    if (!given.matches("[1-9]\\d{0,2}") || Integer.parseInt(given) > MOST) {
                        throw NotAnswered.wrong("limit");
                    }
                    return Integer.valueOf(given);
                })
                .orElse(USUAL);
    }

    static Optional<String> one(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
