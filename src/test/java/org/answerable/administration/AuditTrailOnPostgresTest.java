package org.answerable.administration;

import org.answerable.OnPostgres;

@OnPostgres
class AuditTrailOnPostgresTest extends AuditTrailTest {}
