package org.answerable.audit;

import org.answerable.OnPostgres;

@OnPostgres
class AuditTrailOnPostgresTest extends AuditTrailTest {}
