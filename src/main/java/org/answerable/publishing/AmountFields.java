package org.answerable.publishing;

import static org.jooq.impl.DSL.row;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/** Amounts as they were given: 14.2 is neither 14.200000 nor 14. */
public final class AmountFields {

    private AmountFields() {}

    /** The amount with its decimals; null where there is none. */
    public static SelectField<@Nullable BigDecimal> amount(Field<BigDecimal> amount, Field<Integer> decimals) {
        return row(amount, decimals)
                .mapping((number, places) ->
                        number == null || places == null ? null : number.setScale(places, RoundingMode.UNNECESSARY));
    }
}
