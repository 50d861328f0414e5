package org.answerable.answering;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import java.util.Set;

/** What a page shows, and so what makes it another: told with the request by whoever writes the page. */
public sealed interface Shows {

    /** The story of one recommendation and its parts, of the present. */
    record Story(String reference) implements Shows {}

    /** These stories, of the present, until an act may bring another one to it. */
    record Stories(Set<String> references) implements Shows {

        /** Copies the references. */
        public Stories {
            references = Set.copyOf(references);
        }
    }

    /** Whatever there is at present. */
    record Present() implements Shows {}

    /** A day that is over, by what was known then, as soon as something later is published: only what removes words changes it. */
    record Past() implements Shows {}

    /** That the page may be kept, and what it shows. */
    default void tell(ServletRequest request) {
        request.setAttribute(Shows.class.getName(), this);
    }

    /** That a page of the present shows this story only; one of the past stays what it is. */
    static void onlyStory(ServletRequest request, String reference) {
        if (told(request).filter(Present.class::isInstance).isPresent()) {
            new Story(reference).tell(request);
        }
    }

    /** That a page of the present shows these stories only; one of the past stays what it is. */
    static void onlyStories(ServletRequest request, Set<String> references) {
        if (told(request).filter(Present.class::isInstance).isPresent()) {
            new Stories(references).tell(request);
        }
    }

    /** What was told; empty where the answer may not be kept. */
    static Optional<Shows> told(ServletRequest request) {
        return Optional.ofNullable(request.getAttribute(Shows.class.getName())).map(Shows.class::cast);
    }
}
