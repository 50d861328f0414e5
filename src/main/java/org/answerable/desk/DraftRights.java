package org.answerable.desk;

/**
 * What the actor may do with a draft.
 *
 * @param mayEdit write, submit, take back, discard
 * @param mayApprove be its second person, by grant; whoever edited it may not all the same
 */
public record DraftRights(boolean mayEdit, boolean mayApprove) {}
