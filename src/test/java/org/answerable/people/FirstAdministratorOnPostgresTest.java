package org.answerable.people;

import org.answerable.OnPostgres;

@OnPostgres
class FirstAdministratorOnPostgresTest extends FirstAdministratorTest {}
