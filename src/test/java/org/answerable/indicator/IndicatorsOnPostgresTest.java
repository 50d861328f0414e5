package org.answerable.indicator;

import org.answerable.OnPostgres;

@OnPostgres
class IndicatorsOnPostgresTest extends IndicatorsTest {}
