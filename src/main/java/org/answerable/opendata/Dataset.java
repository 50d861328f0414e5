package org.answerable.opendata;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The tables of the open data. Their names are part of addresses and stay. */
public enum Dataset {
    /** How each recommendation and part stands. */
    RECOMMENDATIONS,
    /** The steps on the way, with weight, state and dates. */
    MILESTONES,
    /** What two people found, with reasons. */
    ASSESSMENTS,
    /** Who is responsible for what, and what they answered. */
    OWNERS,
    /** What was asked, of whom, until when. */
    QUESTIONS,
    /** What owners answered, word for word. */
    RESPONSES,
    /** What shows something, and where it stands; never a file. */
    EVIDENCE,
    /** Who is or was responsible for something. */
    INSTITUTIONS,
    /** What is measured, and what it is to come to. */
    INDICATORS,
    /** What indicators were to come to since when, the targets before and withdrawn ones included. */
    INDICATOR_TARGETS,
    /** The numbers of the indicators. */
    INDICATOR_VALUES;

    /** The table with this name. */
    public static Optional<Dataset> named(String name) {
        return Arrays.stream(values()).filter(one -> one.slug().equals(name)).findFirst();
    }

    /** How addresses and files name it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
