package org.answerable.drafting;

import org.answerable.OnPostgres;

@OnPostgres
class UnderTheLockOnPostgresTest extends UnderTheLockTest {}
