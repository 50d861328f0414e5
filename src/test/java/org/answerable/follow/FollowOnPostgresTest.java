package org.answerable.follow;

import org.answerable.OnPostgres;

@OnPostgres
class FollowOnPostgresTest extends FollowTest {}
