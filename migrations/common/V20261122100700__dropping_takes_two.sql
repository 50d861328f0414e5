-- A milestone that is no longer pursued leaves the count: nobody moves that number alone (rule 5 of the model).
alter table milestone_state add column approval_id uuid;
alter table milestone_state add constraint milestone_state_approved_in_act
    foreign key (approval_id, act) references approval (id, act);
alter table milestone_state add constraint milestone_state_dropped_by_two
    check (state <> 'DROPPED' or approval_id is not null);
