package org.answerable.publishing;

import org.answerable.OnPostgres;

@OnPostgres
class RacingPublishersOnPostgresTest extends RacingPublishersTest {}
