package org.answerable.parts;

import java.util.Optional;
import java.util.UUID;

/** Identifiers in addresses: whatever is none is not there. */
public final class Ids {

    private Ids() {}

    /** The identifier, if it is one. */
    public static Optional<UUID> parse(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
