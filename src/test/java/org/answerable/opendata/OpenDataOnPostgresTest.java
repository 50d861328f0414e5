package org.answerable.opendata;

import org.answerable.OnPostgres;

@OnPostgres
class OpenDataOnPostgresTest extends OpenDataTest {}
