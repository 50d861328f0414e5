package org.answerable.storage;

import org.answerable.OnPostgres;

@OnPostgres
class TwoUsersOnPostgresTest extends TwoUsersTest {}
