-- Runs at each start, before anybody is served: the user that serves is made anew, with the rights it has now.
-- Every table may be read and added to; what else may be done to which is said in common/afterMigrate__mutable_tables.sql.
drop user if exists ${app};
create user ${app} password '${app_password}';
grant select, insert on schema public to ${app};
