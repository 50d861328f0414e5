package org.answerable.people;

import org.answerable.OnPostgres;

@OnPostgres
class PeopleOnPostgresTest extends PeopleTest {}
