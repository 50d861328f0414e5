package org.answerable.administration;

import org.answerable.OnPostgres;

@OnPostgres
class PeopleOnPostgresTest extends PeopleTest {}
