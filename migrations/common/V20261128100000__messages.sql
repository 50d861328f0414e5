-- What readers write to us. It is no fact: it is answered, closed and erased, and never public.
create table message (
    id uuid not null,
    publication_id uuid,
    recommendation_id uuid,
    page varchar(200) not null,
    language varchar(10) not null,
    words varchar(4000),
    reply_address varchar(254),
    received_at timestamp with time zone not null,
    state varchar(10) not null,
    handled_by uuid,
    handled_at timestamp with time zone,
    erased_at timestamp with time zone,
    form_digest varchar(64) not null,
    constraint message_pk primary key (id),
    constraint message_form_once unique (form_digest),
    constraint message_publication_fk foreign key (publication_id) references publication (id),
    constraint message_recommendation_fk foreign key (recommendation_id) references recommendation (id),
    constraint message_handled_by_fk foreign key (handled_by) references actor (id),
    constraint message_state_known check (state in ('OPEN', 'ANSWERED', 'CLOSED')),
    constraint message_handled check ((state = 'OPEN') = (handled_at is null)),
    constraint message_erased check ((erased_at is null) = (words is not null)),
    constraint message_address_erased check (erased_at is null or reply_address is null)
);
comment on table message is 'operational: what readers wrote, kept for a while';
create index message_waiting on message (state, publication_id);

-- What forms without a session are signed with: one for all nodes, made when it is first needed.
create table form_secret (
    name varchar(20) not null,
    secret varchar(64) not null,
    made_at timestamp with time zone not null,
    constraint form_secret_pk primary key (name)
);
comment on table form_secret is 'operational: what public forms are signed with';
