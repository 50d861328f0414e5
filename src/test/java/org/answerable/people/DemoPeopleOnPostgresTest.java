package org.answerable.people;

import org.answerable.OnPostgres;

@OnPostgres
class DemoPeopleOnPostgresTest extends DemoPeopleTest {}
