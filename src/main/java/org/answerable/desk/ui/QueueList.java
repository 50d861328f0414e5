package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.answerable.desk.Queue;
import org.answerable.desk.QueueLine;
import org.jspecify.annotations.Nullable;

/** What waits, one line a thing, the most urgent first; each line is a link to itself. */
final class QueueList extends Composite<OrderedList> {

    QueueList(Queue queue, @Nullable String shown, LocalDate today) {
        getContent().addClassName("queue");
        queue.lines()
                .forEach(line ->
                        getContent().add(line(line, queue.page(), line.key().equals(shown), today)));
    }

    static QueryParameters at(String key, int page) {
        return QueryParameters.simple(
                page == 0
                        ? Map.of(DeskView.SHOW, key)
                        : Map.of(DeskView.SHOW, key, DeskView.PAGE, Integer.toString(page)));
    }

    private static ListItem line(QueueLine line, int page, boolean current, LocalDate today) {
        var link = new RouterLink("", DeskView.class);
        link.setQueryParameters(at(line.key(), page));
        link.add(
                part("reason " + css(line), QueueWords.reason(line, today)),
                part("about", QueueWords.about(line)),
                part("what", QueueWords.what(line)));
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
            link.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
        return new ListItem(link);
    }

    private static Component part(String cssClasses, String words) {
        var part = new Span(words);
        part.addClassNames(cssClasses.split(" "));
        return part;
    }

    private static String css(QueueLine line) {
        return line.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
