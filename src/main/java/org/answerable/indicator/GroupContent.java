package org.answerable.indicator;

import org.answerable.language.Wording;
import org.answerable.vocabulary.GroupId;
import org.jspecify.annotations.Nullable;

/** Of whom a value tells, such as a community. Where the group is published already, the identifier says all. */
public record GroupContent(GroupId id, @Nullable Wording name) {}
