package org.answerable.board;

import org.answerable.OnPostgres;

@OnPostgres
class AskingOnPostgresTest extends AskingTest {}
