package org.answerable.importing;

import org.answerable.OnPostgres;

@OnPostgres
class DraftImportOnPostgresTest extends DraftImportTest {}
