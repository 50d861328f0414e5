package org.answerable.drafting;

import org.answerable.OnPostgres;

@OnPostgres
class WouldNotCountOnPostgresTest extends WouldNotCountTest {}
