package org.answerable.administration;

/**
 * What came of making an identity.
 *
 * @param <I> its identifier
 */
public sealed interface AddResult<I> {

    /** It is there; nothing of it is public yet. */
    record Added<I>(I id) implements AddResult<I> {}

    /** Another has this name in its address. */
    record Taken<I>() implements AddResult<I> {}

    /** The name does not fit into an address. */
    record Invalid<I>() implements AddResult<I> {}
}
