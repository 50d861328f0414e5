package org.answerable;

@OnPostgres
class SortingOnPostgresTest extends SortingTest {}
