package org.answerable.contact.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.util.UUID;
import org.answerable.AtAScreen;
import org.answerable.shell.NotYoursView;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class MessagesViewTest extends AtAScreen {

    @Autowired
    JdbcClient db;

    @Test
    void staffReadWhatAReaderWroteAndSayWhatBecameOfIt() {
        var publication = sample.publication();
        var words = "The day is wrong " + UUID.randomUUID();
        var id = UUID.randomUUID();
        db.sql("insert into message (id, publication_id, page, language, words, reply_address, received_at, state,"
                        + " form_digest) values (?, ?, 'method', 'sq', ?, 'reader@example.org', current_timestamp,"
                        + " 'OPEN', ?)")
                .params(id, publication.id(), words, id.toString())
                .update();
        signIn(sample.contributor(publication));

        at("desk/messages?show=" + id);

        assertThat(shown()).contains("Messages from readers", words, "reader@example.org", "Waits");
        click("I have answered");
        assertThat(shown()).contains(words, "Answered");
        assertThat(find(Button.class).all()).extracting(Button::getText).contains("Erase");
    }

    @Test
    void auditorsDoNotReadThem() {
        signIn(sample.auditor());

        at("desk/messages");

        assertThat(getCurrentView()).isInstanceOf(NotYoursView.class);
    }
}
