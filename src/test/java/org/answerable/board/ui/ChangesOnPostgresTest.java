package org.answerable.board.ui;

import org.answerable.OnPostgres;

@OnPostgres
class ChangesOnPostgresTest extends ChangesTest {}
