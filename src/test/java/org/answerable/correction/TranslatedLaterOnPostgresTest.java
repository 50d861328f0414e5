package org.answerable.correction;

import org.answerable.OnPostgres;

@OnPostgres
class TranslatedLaterOnPostgresTest extends TranslatedLaterTest {}
