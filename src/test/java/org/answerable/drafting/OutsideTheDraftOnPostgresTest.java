package org.answerable.drafting;

import org.answerable.OnPostgres;

@OnPostgres
class OutsideTheDraftOnPostgresTest extends OutsideTheDraftTest {}
