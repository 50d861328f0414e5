package org.answerable;

/** With it every method of every service, and so every statement behind them, has run on PostgreSQL too. */
@OnPostgres
class WhoMayDoWhatOnPostgresTest extends WhoMayDoWhatTest {}
