package org.answerable.board;

import org.answerable.OnPostgres;

@OnPostgres
class WhatMovedOnPostgresTest extends WhatMovedTest {}
