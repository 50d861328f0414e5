package org.answerable.contact;

import org.answerable.OnPostgres;

@OnPostgres
class ContactOnPostgresTest extends ContactTest {}
