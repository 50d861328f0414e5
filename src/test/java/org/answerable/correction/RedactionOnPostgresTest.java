package org.answerable.correction;

import org.answerable.OnPostgres;

@OnPostgres
class RedactionOnPostgresTest extends RedactionTest {}
