package org.answerable.handover;

import org.answerable.OnPostgres;

@OnPostgres
class HandoverOnPostgresTest extends HandoverTest {}
