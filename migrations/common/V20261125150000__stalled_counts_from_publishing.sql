-- Nothing stands still before it is published. The projection is thrown away here; the application makes it again from
-- the facts before it serves.
delete from standing;
