package org.answerable.face.ui;

import org.answerable.OnPostgres;

@OnPostgres
class DatesOnBoardOnPostgresTest extends DatesOnBoardTest {}
