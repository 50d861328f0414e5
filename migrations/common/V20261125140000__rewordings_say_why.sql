-- Why a published text was reworded: one reason for the act, told in public beside the old words and the new.
create table rewording (
    id uuid not null,
    text_id uuid not null,
    act bigint not null,
    reason_text uuid not null,
    approval_id uuid not null,
    constraint rewording_pk primary key (id),
    constraint rewording_text_fk foreign key (text_id) references text_slot (id),
    constraint rewording_act_fk foreign key (act) references act (number),
    constraint rewording_reason_text_fk foreign key (reason_text) references text_slot (id),
    constraint rewording_approval_fk foreign key (approval_id) references approval (id),
    constraint rewording_approved_in_act foreign key (approval_id, act) references approval (id, act),
    constraint rewording_of_an_act_once unique (text_id, act),
    constraint rewording_once unique (id, text_id, act),
    constraint rewording_of_another_text check (reason_text <> text_id)
);
comment on table rewording is 'fact: why published words were replaced';

alter table text_version add column rewording_id uuid;
alter table text_version add constraint text_version_rewording_fk
    foreign key (rewording_id, text_id, act) references rewording (id, text_id, act);
