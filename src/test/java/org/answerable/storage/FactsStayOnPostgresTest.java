package org.answerable.storage;

import org.answerable.OnPostgres;

@OnPostgres
class FactsStayOnPostgresTest extends FactsStayTest {}
