create table source (
    id uuid not null,
    act bigint not null,
    kind varchar(20) not null,
    publisher varchar(300) not null,
    title varchar(1000) not null,
    title_language varchar(35) not null,
    published_on date,
    published_precision varchar(5),
    address varchar(2000),
    checked_on date,
    constraint source_act_fk foreign key (act) references act (number),
    constraint source_pk primary key (id),
    constraint source_kind_known check (kind in ('LEGAL_ACT', 'OFFICIAL_DOCUMENT', 'OFFICIAL_STATEMENT', 'PARLIAMENT_RECORD', 'AUDIT_REPORT', 'STATISTICS', 'RESEARCH', 'MEDIA_REPORT', 'OBSERVATION')),
    constraint source_precision_known check (published_precision in ('DAY', 'MONTH', 'YEAR')),
    constraint source_date_whole check ((published_on is null) = (published_precision is null)),
    constraint source_address_web check (address is null or address like 'https://%' or address like 'http://%')
);
comment on table source is 'fact: where something was said or shown';

create table publication_edition (
    id uuid not null,
    publication_id uuid not null,
    act bigint not null,
    title_text uuid not null,
    summary_text uuid not null,
    disclosure_text uuid not null,
    date_note_text uuid,
    publisher varchar(300) not null,
    authors varchar(500) not null,
    published_on date,
    published_precision varchar(5),
    address varchar(2000),
    constraint publication_edition_act_fk foreign key (act) references act (number),
    constraint publication_edition_pk primary key (id),
    constraint publication_edition_publication_fk foreign key (publication_id) references publication (id),
    constraint publication_edition_title_text_fk foreign key (title_text) references text_slot (id),
    constraint publication_edition_summary_text_fk foreign key (summary_text) references text_slot (id),
    constraint publication_edition_disclosure_text_fk foreign key (disclosure_text) references text_slot (id),
    constraint publication_edition_date_note_text_fk foreign key (date_note_text) references text_slot (id),
    constraint publication_edition_precision_known check (published_precision in ('DAY', 'MONTH', 'YEAR')),
    constraint publication_edition_date_whole check ((published_on is null) = (published_precision is null)),
    constraint publication_edition_address_web check (address is null or address like 'https://%' or address like 'http://%')
);
comment on table publication_edition is 'fact: what is public about a publication; the latest act counts';
create index publication_edition_latest on publication_edition (publication_id, act desc);

create table topic (
    id uuid not null,
    slug varchar(80) not null,
    name_text uuid not null,
    act bigint not null,
    constraint topic_act_fk foreign key (act) references act (number),
    constraint topic_name_text_fk foreign key (name_text) references text_slot (id),
    constraint topic_pk primary key (id),
    constraint topic_slug_once unique (slug)
);
comment on table topic is 'fact: a subject that recommendations are filed under';

create table passage (
    id uuid not null,
    publication_id uuid not null,
    act bigint not null,
    place_text uuid not null,
    constraint passage_act_fk foreign key (act) references act (number),
    constraint passage_place_text_fk foreign key (place_text) references text_slot (id),
    constraint passage_pk primary key (id),
    constraint passage_publication_fk foreign key (publication_id) references publication (id)
);
comment on table passage is 'fact: a place in the publication; no sentence of it is copied';

create table institution_record (
    id uuid not null,
    institution_id uuid not null,
    act bigint not null,
    true_from date not null,
    true_precision varchar(5) not null,
    kind varchar(20) not null,
    jurisdiction varchar(15) not null,
    duty varchar(10) not null,
    valid_from date,
    valid_until date,
    name_text uuid not null,
    short_name_text uuid,
    place_text uuid,
    duty_text uuid,
    role_text uuid,
    provenance varchar(10) not null,
    source_id uuid,
    passage_id uuid,
    expert_must_confirm boolean not null,
    constraint institution_record_act_fk foreign key (act) references act (number),
    constraint institution_record_precision_known check (true_precision in ('DAY', 'MONTH', 'YEAR')),
    constraint institution_record_source_fk foreign key (source_id) references source (id),
    constraint institution_record_passage_fk foreign key (passage_id) references passage (id),
    constraint institution_record_provenance_known check (provenance in ('PAPER', 'ELSEWHERE', 'JUDGEMENT')),
    constraint institution_record_elsewhere_has_source check (provenance <> 'ELSEWHERE' or source_id is not null),
    constraint institution_record_paper_has_passage check (provenance <> 'PAPER' or passage_id is not null),
    constraint institution_record_name_text_fk foreign key (name_text) references text_slot (id),
    constraint institution_record_short_name_text_fk foreign key (short_name_text) references text_slot (id),
    constraint institution_record_place_text_fk foreign key (place_text) references text_slot (id),
    constraint institution_record_duty_text_fk foreign key (duty_text) references text_slot (id),
    constraint institution_record_role_text_fk foreign key (role_text) references text_slot (id),
    constraint institution_record_kind_known check (kind in ('GOVERNMENT', 'POLICE', 'PARLIAMENT', 'INDEPENDENT_BODY', 'MUNICIPALITY', 'INTERNATIONAL', 'CIVIL_SOCIETY')),
    constraint institution_record_jurisdiction_known check (jurisdiction in ('KOSOVO', 'INTERNATIONAL')),
    constraint institution_record_duty_known check (duty in ('LEGAL', 'AGREED', 'NONE')),
    constraint institution_record_pk primary key (id),
    constraint institution_record_institution_fk foreign key (institution_id) references institution (id),
    constraint institution_record_order check (valid_until is null or valid_from is null or valid_until >= valid_from)
);
comment on table institution_record is 'fact: what is public about an institution';
create index institution_record_latest on institution_record (institution_id, true_from desc, act desc);

create table institution_contact (
    institution_id uuid not null,
    office varchar(300) not null,
    email varchar(254),
    note varchar(2000),
    version integer not null,
    constraint institution_contact_pk primary key (institution_id),
    constraint institution_contact_institution_fk foreign key (institution_id) references institution (id)
);
comment on table institution_contact is 'operational: private contact of an office, not of a person';
