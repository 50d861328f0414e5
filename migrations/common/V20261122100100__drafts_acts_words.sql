-- Drafts are edited, facts are not. A draft's content is one record of its kind as JSON (docs/adr/0002).
create table draft (
    id uuid not null,
    kind varchar(20) not null,
    publication_id uuid,
    institution_id uuid,
    recommendation_id uuid,
    subject_id uuid,
    content jsonb not null,
    state varchar(10) not null,
    return_note varchar(2000),
    drafted_by uuid not null,
    changed_by uuid not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    submitted_at timestamp with time zone,
    version integer not null,
    constraint draft_pk primary key (id),
    constraint draft_author_once unique (id, drafted_by),
    constraint draft_publication_fk foreign key (publication_id) references publication (id),
    constraint draft_institution_fk foreign key (institution_id) references institution (id),
    constraint draft_drafted_by_fk foreign key (drafted_by) references actor (id),
    constraint draft_changed_by_fk foreign key (changed_by) references actor (id),
    constraint draft_state_known check (state in ('OPEN', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'DISCARDED'))
);
comment on table draft is 'draft: work not yet published';
create index draft_by_state on draft (state, publication_id, changed_at);
create index draft_by_recommendation on draft (recommendation_id);

create table draft_revision (
    draft_id uuid not null,
    version integer not null,
    content jsonb not null,
    changed_by uuid not null,
    changed_at timestamp with time zone not null,
    constraint draft_revision_pk primary key (draft_id, version),
    constraint draft_revision_draft_fk foreign key (draft_id) references draft (id),
    constraint draft_revision_changed_by_fk foreign key (changed_by) references actor (id)
);
comment on table draft_revision is 'draft: each saved state, for undo and for who took part';

-- One row per publishing deed. Number and instant are given under the lock of the one counter row.
create table act_counter (
    id integer not null,
    last_number bigint not null,
    last_at timestamp with time zone not null,
    constraint act_counter_pk primary key (id),
    constraint act_counter_one check (id = 1)
);
comment on table act_counter is 'operational: the lock and the last act';
insert into act_counter (id, last_number, last_at) values (1, 0, timestamp with time zone '2000-01-01 00:00:00+00');

create table act (
    number bigint not null,
    published_at timestamp with time zone not null,
    published_by uuid not null,
    kind varchar(20) not null,
    draft_id uuid,
    constraint act_pk primary key (number),
    constraint act_published_at_once unique (published_at),
    constraint act_published_by_fk foreign key (published_by) references actor (id),
    constraint act_positive check (number > 0)
);
comment on table act is 'fact: a publishing deed';

-- Four eyes: the approval repeats the author of the draft, so that the database itself can compare the two.
create table approval (
    id uuid not null,
    draft_id uuid not null,
    drafted_by uuid not null,
    draft_version integer not null,
    approved_by uuid not null,
    act bigint not null,
    constraint approval_pk primary key (id),
    constraint approval_draft_once unique (draft_id),
    constraint approval_draft_fk foreign key (draft_id, drafted_by) references draft (id, drafted_by),
    constraint approval_approved_by_fk foreign key (approved_by) references actor (id),
    constraint approval_by_another check (approved_by <> drafted_by),
    constraint approval_act_fk foreign key (act) references act (number),
    constraint approval_once unique (id, act)
);
comment on table approval is 'fact: a second person agreed';

-- Words. A slot is what facts point at; versions are per language; the body sits apart so that redaction can take it away.
create table text_slot (
    id uuid not null,
    kind varchar(40) not null,
    act bigint not null,
    constraint text_slot_act_fk foreign key (act) references act (number),
    constraint text_slot_pk primary key (id)
);
comment on table text_slot is 'fact: a place for words';

create table text_version (
    id uuid not null,
    text_id uuid not null,
    language varchar(10) not null,
    ordinal integer not null,
    translates uuid,
    approval_id uuid,
    act bigint not null,
    constraint text_version_act_fk foreign key (act) references act (number),
    constraint text_version_pk primary key (id),
    constraint text_version_text_fk foreign key (text_id) references text_slot (id),
    constraint text_version_translates_fk foreign key (translates) references text_version (id),
    constraint text_version_approval_fk foreign key (approval_id) references approval (id),
    constraint text_version_language_known check (language in ('sq', 'sr-Latn', 'sr-Cyrl', 'en')),
    constraint text_version_once unique (text_id, language, ordinal),
    constraint text_version_ordinal check (ordinal > 0),
    constraint text_version_reworded_by_two check (ordinal = 1 or approval_id is not null)
);
comment on table text_version is 'fact: words in one language, a source or a translation of the version it names';

create table text_body (
    version_id uuid not null,
    body varchar(20000) not null,
    sort_key varchar(2000) not null,
    constraint text_body_pk primary key (version_id),
    constraint text_body_version_fk foreign key (version_id) references text_version (id)
);
comment on table text_body is 'content: may be deleted by redaction, never changed';

create table text_review (
    id uuid not null,
    version_id uuid not null,
    reviewed_by uuid not null,
    act bigint not null,
    constraint text_review_act_fk foreign key (act) references act (number),
    constraint text_review_pk primary key (id),
    constraint text_review_version_fk foreign key (version_id) references text_version (id),
    constraint text_review_by_fk foreign key (reviewed_by) references actor (id),
    constraint text_review_once unique (version_id, reviewed_by)
);
comment on table text_review is 'fact: a speaker of the language read this version';

create table redaction (
    id uuid not null,
    version_id uuid not null,
    ground varchar(30) not null,
    approval_id uuid not null,
    act bigint not null,
    constraint redaction_act_fk foreign key (act) references act (number),
    constraint redaction_pk primary key (id),
    constraint redaction_version_once unique (version_id),
    constraint redaction_version_fk foreign key (version_id) references text_version (id),
    constraint redaction_approval_fk foreign key (approval_id) references approval (id),
    constraint redaction_ground_known check (ground in ('SAFETY', 'PERSONAL_DATA', 'COURT_ORDER', 'CLASSIFIED'))
);
comment on table redaction is 'fact: the tombstone of removed words, agreed by two people';
