package org.answerable.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.ZoneId;
import org.answerable.administration.Removals;
import org.answerable.parts.Days;
import org.answerable.parts.Terms;

/** Published words as they stand in each language, or the tombstones where they were removed. */
final class RemovalLine extends Composite<Div> {

    RemovalLine(Removals.Line line, ZoneId zone) {
        getContent()
                .add(new H2(
                        line.text() == null
                                ? getTranslation(
                                        "administration.removal.edition",
                                        Days.of(LocalDate.ofInstant(line.since(), zone)))
                                : getTranslation("administration.text." + line.kind())));
        for (var version : line.versions()) {
            var body = version.body();
            var language = version.language();
            var words = new Paragraph(body == null ? Terms.removed(version.removal()) : body);
            if (body != null && language != null) {
                words.getElement().setAttribute("lang", language.tag());
            }
            if (language != null) {
                var name = new Div(Terms.of(language));
                name.addClassNames("strong", "small");
                getContent().add(name);
            }
            getContent().add(words);
        }
    }
}
