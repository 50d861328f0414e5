-- Runs at each start. Rights stop the user that serves; these triggers stop everybody, and cascades too.
create or replace function refuse_to_change_a_fact() returns trigger language plpgsql as $refuse$
begin
    raise exception 'Facts are neither changed nor removed (table %).', tg_table_name using errcode = 'restrict_violation';
end
$refuse$;

create or replace function refuse_to_remove_words() returns trigger language plpgsql as $refuse$
declare
    words jsonb := to_jsonb(old);
begin
    if not exists (
            select from redaction
            where redaction.version_id = (words ->> 'version_id')::uuid
                or redaction.source_id = (words ->> 'source_id')::uuid
                or redaction.edition_id = (words ->> 'edition_id')::uuid) then
        raise exception 'Words are removed by redaction only (table %).', tg_table_name
            using errcode = 'restrict_violation';
    end if;
    return old;
end
$refuse$;

do $facts$
declare
    fact text;
begin
    for fact in
        select c.relname
        from pg_catalog.pg_class c
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where n.nspname = current_schema() and c.relkind = 'r' and obj_description(c.oid, 'pg_class') like 'fact:%'
    loop
        execute format('drop trigger if exists facts_stay on %I', fact);
        execute format(
            'create trigger facts_stay before update or delete or truncate on %I '
            'for each statement execute function refuse_to_change_a_fact()', fact);
    end loop;
end
$facts$;

do $words$
declare
    content text;
begin
    for content in
        select c.relname
        from pg_catalog.pg_class c
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where n.nspname = current_schema() and c.relkind = 'r' and obj_description(c.oid, 'pg_class') like 'content:%'
    loop
        execute format('drop trigger if exists words_stay on %I', content);
        execute format(
            'create trigger words_stay before update or truncate on %I '
            'for each statement execute function refuse_to_change_a_fact()', content);
        execute format('drop trigger if exists words_go_by_redaction on %I', content);
        execute format(
            'create trigger words_go_by_redaction before delete on %I '
            'for each row execute function refuse_to_remove_words()', content);
    end loop;
end
$words$;
