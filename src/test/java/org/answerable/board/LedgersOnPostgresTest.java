package org.answerable.board;

import org.answerable.OnPostgres;

@OnPostgres
class LedgersOnPostgresTest extends LedgersTest {}
