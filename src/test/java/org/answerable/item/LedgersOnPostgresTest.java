package org.answerable.item;

import org.answerable.OnPostgres;

@OnPostgres
class LedgersOnPostgresTest extends LedgersTest {}
