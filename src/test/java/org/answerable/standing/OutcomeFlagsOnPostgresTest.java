package org.answerable.standing;

import org.answerable.OnPostgres;

@OnPostgres
class OutcomeFlagsOnPostgresTest extends OutcomeFlagsTest {}
