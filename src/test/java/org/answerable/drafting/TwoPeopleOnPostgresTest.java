package org.answerable.drafting;

import org.answerable.OnPostgres;

@OnPostgres
class TwoPeopleOnPostgresTest extends TwoPeopleTest {}
