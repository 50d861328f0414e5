package org.answerable.vocabulary;

/** What kind of institution it is. */
public enum InstitutionKind {
    /** Government. */
    GOVERNMENT,
    /** Police. */
    POLICE,
    /** Parliament. */
    PARLIAMENT,
    /** Independent institution. */
    INDEPENDENT_BODY,
    /** Municipality. */
    MUNICIPALITY,
    /** International organisation or mission. */
    INTERNATIONAL,
    /** Civil society. */
    CIVIL_SOCIETY
}
