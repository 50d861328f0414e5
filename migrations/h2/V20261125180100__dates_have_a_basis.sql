-- A date by which somebody can be late says on what it rests: a promise on words of the owner, a duty on its law. What
-- was published before stays as it is, so the rows that are there are not looked at.
alter table milestone_date add constraint milestone_date_promise_said
    check (origin <> 'PROMISED' or provenance <> 'JUDGEMENT') nocheck;
alter table milestone_date add constraint milestone_date_law_named
    check (origin <> 'LEGAL' or provenance <> 'JUDGEMENT' or reason_text is not null) nocheck;
alter table question add constraint question_due_basis_named
    check (due_on is null or due_origin = 'OURS' or due_basis_text is not null) nocheck;
