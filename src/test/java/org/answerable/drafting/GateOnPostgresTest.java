package org.answerable.drafting;

import org.answerable.OnPostgres;

@OnPostgres
class GateOnPostgresTest extends GateTest {}
