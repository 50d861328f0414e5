package org.answerable.time;

import org.answerable.OnPostgres;

@OnPostgres
class BeforePublishingOnPostgresTest extends BeforePublishingTest {}
