package org.answerable.standing;

import org.answerable.OnPostgres;

@OnPostgres
class StandingsOnPostgresTest extends StandingsTest {}
