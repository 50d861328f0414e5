-- Words that stood in fact rows move apart, so that a person's name in a headline can be removed (docs/adr/0012).
create table source_body (
    source_id uuid not null,
    publisher varchar(300) not null,
    title varchar(1000) not null,
    address varchar(2000),
    constraint source_body_pk primary key (source_id),
    constraint source_body_source_fk foreign key (source_id) references source (id),
    constraint source_body_address_web check (address is null or address like 'https://%' or address like 'http://%')
);
comment on table source_body is 'content: publisher, title and address of a source; may be deleted by redaction, never changed';
insert into source_body (source_id, publisher, title, address) select id, publisher, title, address from source;
alter table source drop constraint source_address_web;
alter table source drop column publisher;
alter table source drop column title;
alter table source drop column address;

create table publication_edition_body (
    edition_id uuid not null,
    publisher varchar(300) not null,
    authors varchar(500) not null,
    address varchar(2000),
    constraint publication_edition_body_pk primary key (edition_id),
    constraint publication_edition_body_edition_fk foreign key (edition_id) references publication_edition (id),
    constraint publication_edition_body_address_web
        check (address is null or address like 'https://%' or address like 'http://%')
);
comment on table publication_edition_body is 'content: publisher, authors and address of an edition; may be deleted by redaction, never changed';
insert into publication_edition_body (edition_id, publisher, authors, address)
    select id, publisher, authors, address from publication_edition;
alter table publication_edition drop constraint publication_edition_address_web;
alter table publication_edition drop column publisher;
alter table publication_edition drop column authors;
alter table publication_edition drop column address;

-- A tombstone stands for words of a text, of a source or of an edition.
alter table redaction alter column version_id drop not null;
alter table redaction add column source_id uuid;
alter table redaction add column edition_id uuid;
alter table redaction add constraint redaction_source_fk foreign key (source_id) references source (id);
alter table redaction add constraint redaction_source_once unique (source_id);
alter table redaction add constraint redaction_edition_fk foreign key (edition_id) references publication_edition (id);
alter table redaction add constraint redaction_edition_once unique (edition_id);
alter table redaction add constraint redaction_of_one check (
    case when version_id is null then 0 else 1 end
    + case when source_id is null then 0 else 1 end
    + case when edition_id is null then 0 else 1 end = 1);

-- What an official sent through the portal is corrected by the official, and withdrawn by nobody else: the withdrawal
-- repeats the way by which the words came, so that the database itself can tell.
alter table response add constraint response_channel_once unique (id, channel);
alter table claim add constraint claim_channel_once unique (id, channel);
alter table withdrawal add column channel varchar(20);
alter table withdrawal add constraint withdrawal_response_channel_fk
    foreign key (response_id, channel) references response (id, channel);
alter table withdrawal add constraint withdrawal_claim_channel_fk
    foreign key (claim_id, channel) references claim (id, channel);
alter table withdrawal add constraint withdrawal_channel_whole
    check ((response_id is null and claim_id is null) = (channel is null));
alter table withdrawal add constraint withdrawal_not_of_officials check (channel is null or channel <> 'PORTAL');

-- Whoever wrote a translation does not review it: the review repeats who drafted the words.
alter table text_review add column draft_id uuid not null;
alter table text_review add column drafted_by uuid not null;
alter table text_review add constraint text_review_author_fk
    foreign key (draft_id, drafted_by) references draft (id, drafted_by);
alter table text_review add constraint text_review_by_another check (reviewed_by <> drafted_by);
