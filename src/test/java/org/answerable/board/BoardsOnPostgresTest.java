package org.answerable.board;

import org.answerable.OnPostgres;

@OnPostgres
class BoardsOnPostgresTest extends BoardsTest {}
