package org.answerable;

@OnPostgres
class SpeedOnPostgresBench extends SpeedBench {}
