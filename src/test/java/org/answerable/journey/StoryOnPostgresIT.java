package org.answerable.journey;

import org.answerable.OnPostgres;

@OnPostgres
class StoryOnPostgresIT extends StoryIT {}
