package org.answerable.vocabulary;

/** In whose power a milestone lies; an owner is not blamed for a vote that it does not have. */
public enum Power {
    /** The owner's own. */
    OWNER,
    /** The owner's together with others. */
    SHARED,
    /** NATO's members, by consensus. */
    NATO_CONSENSUS,
    /** Needs KFOR's consent. */
    KFOR_CONSENT,
    /** Another state decides. */
    OTHER_STATE
}
