package org.answerable.correction;

import org.answerable.OnPostgres;

@OnPostgres
class WithdrawalOnPostgresTest extends WithdrawalTest {}
