package org.answerable.forms;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;

/** What somebody else saved, beside the fields in which one's own words stay. */
public final class Kept extends Composite<DescriptionList> {

    /** One more value under the words of this key; nothing where it is empty. */
    public Kept add(String key, String value) {
        if (!value.isBlank()) {
            getContent().add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        }
        return this;
    }
}
