-- The date that counts is the latest promised or legal one: what was computed otherwise is computed again at the start.

delete from standing;
