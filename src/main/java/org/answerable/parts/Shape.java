package org.answerable.parts;

import com.vaadin.flow.component.Svg;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/** The shapes that stand beside words, drawn on 16 by 16; they carry no meaning that the word does not. */
enum Shape {
    NOT_STARTED(ring("")),
    IN_PROGRESS(ring("") + "<path d=\"M8 8V2a6 6 0 0 1 6 6z\" fill=\"currentColor\"/>"),
    SUBSTANTIALLY_IMPLEMENTED(ring("") + "<path d=\"M8 8V2a6 6 0 1 1-6 6z\" fill=\"currentColor\"/>"),
    IMPLEMENTED("<circle cx=\"8\" cy=\"8\" r=\"7\" fill=\"currentColor\"/>"),
    NO_LONGER_APPLICABLE(ring(" stroke-dasharray=\"2 2.71\"")),
    NOT_ASSESSED("<path d=\"M3 8h10\" stroke=\"currentColor\" stroke-width=\"2\"/>"),
    NO_ANSWER("<path d=\"M2 2.5h12v8.5H7l-3.5 3V11H2z\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\""
            + " stroke-linejoin=\"round\"/><path d=\"M4.7 6h1.6v1.6H4.7zM7.2 6h1.6v1.6H7.2zM9.7 6h1.6v1.6H9.7z\""
            + " fill=\"currentColor\"/>"),
    OVERDUE("<circle cx=\"8\" cy=\"8.5\" r=\"5.75\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.75\"/>"
            + line("M8 5.2v3.5l2.3 1.5M6.2 1.2h3.6", "1.75")),
    STALLED("<path d=\"M4 2.5h2.75v11H4zM9.25 2.5H12v11H9.25z\" fill=\"currentColor\"/>"),
    UNVERIFIED(line("M5 5.6C5 3.7 6.3 2.6 8 2.6s3 1.1 3 2.7c0 2.2-2.9 2.4-2.9 4.6", "1.9")
            + "<circle cx=\"8.1\" cy=\"13\" r=\"1.25\" fill=\"currentColor\"/>"),
    ON_PAPER(line("M3 1.75h10v12.5H3zM5 5h6M5 8h6M5 11h6", "1.5")),
    REOPENED(line("M3.2 8.4a5 5 0 1 0 1.6-4.1", "1.75")
            + "<path d=\"M2.2 2.2l.6 4.6 4.2-1.7z\" fill=\"currentColor\"/>"),
    ORPHANED(line("M2.5 8L8 3l5.500 5M4 7v6h8V7M2 14.200L14 1.800", "1.5")),
    VERIFIED("<circle cx=\"8\" cy=\"8\" r=\"7.5\" fill=\"currentColor\"/><path d=\"M4.600 8.300l2.400 2.400 4.400-5\""
            + " fill=\"none\" stroke=\"var(--paper)\" stroke-width=\"1.900\"/>"),
    DROPPED(line("M3.500 3.500l9 9M12.500 3.500l-9 9", "2"));

    private final String drawing;

    Shape(String drawing) {
        this.drawing = drawing;
    }

    static Shape of(@Nullable Status status) {
        return status == null ? NOT_ASSESSED : valueOf(status.name());
    }

    static Shape of(Flag flag) {
        return valueOf(flag.name());
    }

    static Shape of(MilestoneState state, boolean verified) {
        return verified
                ? VERIFIED
                : switch (state) {
                    case NOT_BEGUN -> NOT_STARTED;
                    case UNDER_WAY -> IN_PROGRESS;
                    case REACHED -> SUBSTANTIALLY_IMPLEMENTED;
                    case DROPPED -> DROPPED;
                };
    }

    Svg draw() {
        var svg = new Svg("<svg viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\">" + drawing + "</svg>");
        svg.addClassName("shape");
        return svg;
    }

    private static String ring(String more) {
        return "<circle cx=\"8\" cy=\"8\" r=\"6\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"" + more
                + "/>";
    }

    private static String line(String path, String width) {
        return "<path d=\"" + path + "\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"" + width + "\"/>";
    }
}
