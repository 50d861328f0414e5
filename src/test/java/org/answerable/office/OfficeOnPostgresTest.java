package org.answerable.office;

import org.answerable.OnPostgres;

/** The same on PostgreSQL. */
@OnPostgres
class OfficeOnPostgresTest extends OfficeTest {}
