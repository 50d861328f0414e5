package org.answerable.office;

import org.answerable.drafting.DraftPage;

/** A draft of one's institution, and the recommendation that it is about. */
public record OfficeDraft(DraftPage page, OfficeItem item) {}
