update recommendation set reference_normal = lower(reference);
update reference_alias set alias_normal = lower(alias);
