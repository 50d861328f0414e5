package org.answerable.time;

import org.answerable.OnPostgres;

@OnPostgres
class WhatWasKnownStaysOnPostgresTest extends WhatWasKnownStaysTest {

    @Override
    int deeds() {
        return 5;
    }
}
