package org.answerable.drafting;

import org.answerable.OnPostgres;

@OnPostgres
class DraftsOnPostgresTest extends DraftsTest {}
