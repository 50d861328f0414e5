package org.answerable.item;

import org.answerable.OnPostgres;

@OnPostgres
class MeasuresOnPostgresTest extends MeasuresTest {}
