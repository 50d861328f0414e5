package org.answerable.time;

import org.answerable.OnPostgres;

@OnPostgres
class FlagsOfAYearOnPostgresTest extends FlagsOfAYearTest {}
