package org.answerable.storage;

import org.answerable.OnPostgres;

@OnPostgres
class KeptSelectsOnPostgresTest extends KeptSelectsTest {}
