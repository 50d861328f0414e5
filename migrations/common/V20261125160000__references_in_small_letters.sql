-- R4 and r4 are one address. So that the database refuses the second, each reference and each older one stands here in
-- small letters too; the next migration fills them in where there are any.
alter table recommendation add column reference_normal varchar(20);
alter table reference_alias add column alias_normal varchar(20);
