package org.answerable.face;

import org.answerable.OnPostgres;

@OnPostgres
class MachinesOnPostgresTest extends MachinesTest {}
