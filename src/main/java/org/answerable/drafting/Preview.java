package org.answerable.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft would look like in public.
 *
 * @param shown what was seen; null where the draft has problems or is published already
 * @param problems what keeps it from being published
 */
public record Preview<T>(@Nullable T shown, List<Problem> problems) {}
