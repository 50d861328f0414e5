package org.answerable.forms;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import java.util.Objects;
import org.answerable.language.DayWords;
import org.answerable.parts.Reader;
import org.answerable.vocabulary.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year, typed as people write it and shown in words once it is understood. The value is null while
 * the field is empty or cannot be read; {@link #unreadable()} tells the two apart.
 */
public final class FuzzyDateField extends AbstractCompositeField<TextField, FuzzyDateField, @Nullable FuzzyDate>
        implements HasLabel,
                HasHelper,
                HasSize,
                HasValidationProperties,
                HasValidator<FuzzyDate>,
                Focusable<FuzzyDateField>,
                MayBeUnreadable {

    private Runnable told = () -> {};

    /** An empty field with this label. */
    public FuzzyDateField(String label) {
        super(null);
        setLabel(label);
        setHelperText(getTranslation("shell.date.help"));
        getContent().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                read(change.getValue());
            }
        });
    }

    /** Whether something is typed that cannot be read as a date. */
    @Override
    public boolean unreadable() {
        return !getContent().getValue().isBlank()
                && DayReading.of(getContent().getValue()).isEmpty();
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
        return "shell.date.unreadable";
    }

    @Override
    public void whenUnread(Runnable listener) {
        told = listener;
    }

    @Override
    public Validator<FuzzyDate> getDefaultValidator() {
        return (date, context) ->
                unreadable() ? ValidationResult.error(getTranslation("shell.date.unreadable")) : ValidationResult.ok();
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
    public void setRequiredIndicatorVisible(boolean required) {
        getContent().setRequiredIndicatorVisible(required);
    }

    @Override
    public boolean isRequiredIndicatorVisible() {
        return getContent().isRequiredIndicatorVisible();
    }

    @Override
    protected void setPresentationValue(@Nullable FuzzyDate date) {
        getContent().setValue(date == null ? "" : DayWords.of(date, Reader.language()));
        accept();
    }

    private void read(String typed) {
        var before = getValue();
        var date = DayReading.of(typed);
        setModelValue(date.orElse(null), true);
        if (typed.isBlank() || date.isPresent()) {
            setPresentationValue(date.orElse(null));
        } else {
            refuse();
        }
        if (Objects.equals(before, getValue())) {
            told.run();
        }
    }

    private void refuse() {
        setErrorMessage(getTranslation(problem()));
        setInvalid(true);
    }

    private void accept() {
        setInvalid(false);
        setErrorMessage(null);
    }
}
