package org.answerable.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import org.answerable.language.Words;
import org.answerable.vocabulary.Language;

/** What the browser says when the session is over, its cookie is gone or the server failed, in the reader's language. */
class SystemWords extends CustomizedSystemMessages {

    SystemWords(Words words, Language language) {
        setSessionExpiredCaption(words.get(language, "shell.session.title"));
        setSessionExpiredMessage(words.get(language, "shell.session.text"));
        setSessionExpiredNotificationEnabled(true);
        setCookiesDisabledCaption(words.get(language, "shell.cookies.title"));
        setCookiesDisabledMessage(words.get(language, "shell.cookies.text"));
        setCookiesDisabledNotificationEnabled(true);
        setInternalErrorCaption(words.get(language, "shell.failed.title"));
        setInternalErrorMessage(words.get(language, "shell.failed.text"));
        setInternalErrorNotificationEnabled(true);
    }
}
