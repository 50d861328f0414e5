package org.answerable.administration.ui;

import java.util.Optional;
import java.util.UUID;

/** Identifiers in addresses: whatever is none is not there. */
final class Ids {

    private Ids() {}

    static Optional<UUID> parse(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
