package org.answerable.administration;

import org.answerable.OnPostgres;

@OnPostgres
class FirstAdministratorOnPostgresTest extends FirstAdministratorTest {}
