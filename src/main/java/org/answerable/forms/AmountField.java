package org.answerable.forms;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.answerable.language.NumberWords;
import org.answerable.parts.Reader;
import org.jspecify.annotations.Nullable;

/**
 * A number as people write it, kept with the decimals with which it was typed. The value is null while the field is
 * empty or cannot be read; {@link #unreadable()} tells the two apart.
 */
public final class AmountField extends AbstractCompositeField<TextField, AmountField, @Nullable BigDecimal>
        implements HasLabel, HasHelper, HasSize, HasValidationProperties, Focusable<AmountField>, MayBeUnreadable {

    private Runnable told = () -> {};

    /** An empty field with this label. */
    public AmountField(String label) {
        super(null);
        setLabel(label);
        getContent().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                read(change.getValue());
            }
        });
    }

    /** Whether something is typed that cannot be read as one number. */
    @Override
    public boolean unreadable() {
        return !getContent().getValue().isBlank()
                && NumberWords.read(getContent().getValue(), Reader.language()).isEmpty();
    }

    @Override
    public String unread() {
        return unreadable() ? getContent().getValue() : "";
    }

    @Override
    public void showUnread(String typed) {
        getContent().setValue(typed);
        refuse();
    }

    @Override
    public String problem() {
        return "shell.amount.unreadable";
    }

    @Override
    public void whenUnread(Runnable listener) {
        told = listener;
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        getContent().setReadOnly(readOnly);
    }

    @Override
    public boolean isReadOnly() {
        return getContent().isReadOnly();
    }

    @Override
    protected void setPresentationValue(@Nullable BigDecimal amount) {
        getContent().setValue(amount == null ? "" : NumberWords.of(amount, Reader.language()));
        setInvalid(false);
        setErrorMessage(null);
    }

    private void read(String typed) {
        var before = getValue();
        var amount = NumberWords.read(typed, Reader.language());
        setModelValue(amount.orElse(null), true);
        if (typed.isBlank() || amount.isPresent()) {
            setPresentationValue(amount.orElse(null));
        } else {
            refuse();
        }
        if (before == null && getValue() == null) {
            told.run();
        }
    }

    private void refuse() {
        setErrorMessage(getTranslation(problem()));
        setInvalid(true);
    }
}
