-- Facts are not updated here, not even by the owner: the column is made anew out of the other.
alter table recommendation alter column reference_normal type varchar(20) using lower(reference);
alter table reference_alias alter column alias_normal type varchar(20) using lower(alias);
