package org.answerable.item;

import org.answerable.OnPostgres;

@OnPostgres
class WhatMovedOnPostgresTest extends WhatMovedTest {}
