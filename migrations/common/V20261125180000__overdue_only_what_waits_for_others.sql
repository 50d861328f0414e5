-- A milestone that was found reached and waits for our own verification is not overdue. The projection is thrown away
-- here; the application makes it again from the facts before it serves.
delete from standing;
