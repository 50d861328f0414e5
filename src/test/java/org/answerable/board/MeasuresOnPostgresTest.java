package org.answerable.board;

import org.answerable.OnPostgres;

@OnPostgres
class MeasuresOnPostgresTest extends MeasuresTest {}
