package org.answerable.api.ui;

import org.springframework.http.HttpStatus;

/** Why there is no answer, in words for who wrote the program. */
final class NotAnswered extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;

    NotAnswered(HttpStatus status, String detail) {
        super(detail);
        this.status = status;
    }

    static NotAnswered wrong(String parameter) {
        return new NotAnswered(
                HttpStatus.BAD_REQUEST, "The parameter \"" + parameter + "\" asks for something that there is not.");
    }

    static NotAnswered notHere() {
        return new NotAnswered(
                HttpStatus.NOT_FOUND, "There is nothing here, or nothing that is published. See /api/v1/openapi.json.");
    }

    HttpStatus status() {
        return status;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
