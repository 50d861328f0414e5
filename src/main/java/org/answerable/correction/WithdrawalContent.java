package org.answerable.correction;

import java.util.UUID;
import org.answerable.language.Wording;
import org.answerable.vocabulary.FactKind;
import org.jspecify.annotations.Nullable;

/** That a fact does not count, and why. It stays in sight, as what was once published. */
public record WithdrawalContent(
        @Nullable FactKind kind,
        @Nullable UUID fact,
        @Nullable Wording reason) {}
