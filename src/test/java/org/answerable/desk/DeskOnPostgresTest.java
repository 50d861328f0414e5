package org.answerable.desk;

import org.answerable.OnPostgres;

@OnPostgres
class DeskOnPostgresTest extends DeskTest {}
