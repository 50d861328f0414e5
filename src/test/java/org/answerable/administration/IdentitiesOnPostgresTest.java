package org.answerable.administration;

import org.answerable.OnPostgres;

@OnPostgres
class IdentitiesOnPostgresTest extends IdentitiesTest {}
