alter table recommendation alter column reference_normal set not null;
alter table recommendation add constraint recommendation_reference_normal check (reference_normal = lower(reference));
alter table recommendation add constraint recommendation_reference_normal_once unique (reference_normal);
alter table reference_alias alter column alias_normal set not null;
alter table reference_alias add constraint reference_alias_normal check (alias_normal = lower(alias));
alter table reference_alias add constraint reference_alias_normal_once unique (alias_normal);
