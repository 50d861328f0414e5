package org.answerable.administration;

import org.answerable.OnPostgres;

@OnPostgres
class GrantsOnPostgresTest extends GrantsTest {}
