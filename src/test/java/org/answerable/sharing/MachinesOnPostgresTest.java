package org.answerable.sharing;

import org.answerable.OnPostgres;

@OnPostgres
class MachinesOnPostgresTest extends MachinesTest {}
