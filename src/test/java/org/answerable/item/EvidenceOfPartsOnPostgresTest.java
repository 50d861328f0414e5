package org.answerable.item;

import org.answerable.OnPostgres;

@OnPostgres
class EvidenceOfPartsOnPostgresTest extends EvidenceOfPartsTest {}
