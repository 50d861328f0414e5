package org.answerable.office.ui;

import com.vaadin.flow.component.Component;
import org.answerable.forms.Fields;

/** The form of one kind of draft: what it shows and reads is the content; saving is not its business. */
interface DraftForm {

    /** What is put on the page. */
    Component body();

    /** Its fields, by the names that problems use. */
    Fields fields();

    /** Fills the fields in. */
    void show(Record content);

    /** What the fields say now, with all that has no field as it was. */
    Record read();

    /** The words in it, for whoever compares two versions. */
    String words(Record content);
}
