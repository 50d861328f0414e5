package org.answerable.drafting;

import org.answerable.OnPostgres;

@OnPostgres
class DifferingOnPostgresTest extends DifferingTest {}
