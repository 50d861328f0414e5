package org.answerable.forms;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;

/** Words that somebody looks for stand in the address of the page, and no address is endless. */
public final class AddressWords {

    private static final int LONGEST = 200;

    private AddressWords() {}

    /** Whether what is typed has room in an address; says so at the field where it has none. */
    public static boolean fit(TextField field) {
        var fits = field.getValue().length() <= LONGEST;
        field.setErrorMessage(fits ? null : I18NProvider.translate("problem.tooLong", LONGEST));
        field.setInvalid(!fits);
        return fits;
    }
}
