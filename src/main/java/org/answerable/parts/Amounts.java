package org.answerable.parts;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import org.answerable.language.NumberWords;
import org.answerable.vocabulary.Better;
import org.answerable.vocabulary.Unit;
import org.jspecify.annotations.Nullable;

/** Numbers with their unit in the reader's language. */
public final class Amounts {

    private Amounts() {}

    /** The amount; that it is not told where there is none. */
    public static String of(@Nullable BigDecimal amount, Unit unit) {
        return amount == null
                ? I18NProvider.translate("amount.hidden", Unit.FEWEST_PEOPLE)
                : I18NProvider.translate("amount." + unit, NumberWords.of(amount, Reader.language()), amount);
    }

    /** "at least 60 %". */
    public static String target(BigDecimal amount, Unit unit, Better better) {
        return I18NProvider.translate("amount.target." + better, of(amount, unit));
    }
}
