package org.answerable.publishing;

import java.time.Instant;
import org.answerable.vocabulary.ActNumber;

/** A publishing deed: its number and its instant (UTC, whole microseconds); both only grow. */
public record Act(ActNumber number, Instant publishedAt) {}
