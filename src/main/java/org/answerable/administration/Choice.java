package org.answerable.administration;

/**
 * Something to choose in a form.
 *
 * @param <I> its identifier
 */
public record Choice<I>(I id, String name) {}
