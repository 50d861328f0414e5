-- Each node listens (org.answerable.storage.PostgresNodes). PostgreSQL tells it when the act is committed, and only then.
create function tell_of_act() returns trigger language plpgsql as $tell$
begin
    perform pg_notify('act_committed', new.number::text);
    return null;
end
$tell$;

create trigger act_is_told after insert on act for each row execute function tell_of_act();
