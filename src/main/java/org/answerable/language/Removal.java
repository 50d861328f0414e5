package org.answerable.language;

import java.time.Instant;
import org.answerable.vocabulary.RemovalGround;

/** What is left where words were removed: why, and since when (UTC). */
public record Removal(RemovalGround ground, Instant at) {}
