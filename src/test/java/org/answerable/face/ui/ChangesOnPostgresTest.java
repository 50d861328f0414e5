package org.answerable.face.ui;

import org.answerable.OnPostgres;

@OnPostgres
class ChangesOnPostgresTest extends ChangesTest {}
