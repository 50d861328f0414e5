-- Runs at each start, before anybody is served: the user that serves gets the rights it has now, and no others.
-- Every table may be read and added to; what else may be done to which is said in common/afterMigrate__mutable_tables.sql.
do $grants$
begin
    if not exists (select from pg_catalog.pg_roles where rolname = '${app}') then
        if '${app_password}' = '' then
            raise exception 'The database has no user "${app}" and no password is set with which to create it.';
        end if;
        create role ${app} login password '${app_password}';
    end if;
    execute format('grant connect on database %I to ${app}', current_database());
end
$grants$;
grant usage on schema public to ${app};
revoke all on all tables in schema public from ${app};
grant select, insert on all tables in schema public to ${app};
revoke all on flyway_schema_history from ${app};
grant usage on all sequences in schema public to ${app};
