package org.answerable.people;

import org.answerable.OnPostgres;

@OnPostgres
class GrantsOnPostgresTest extends GrantsTest {}
