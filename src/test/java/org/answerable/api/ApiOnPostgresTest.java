package org.answerable.api;

import org.answerable.OnPostgres;

@OnPostgres
class ApiOnPostgresTest extends ApiTest {}
