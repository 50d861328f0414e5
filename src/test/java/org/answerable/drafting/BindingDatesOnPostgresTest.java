package org.answerable.drafting;

import org.answerable.OnPostgres;

@OnPostgres
class BindingDatesOnPostgresTest extends BindingDatesTest {}
