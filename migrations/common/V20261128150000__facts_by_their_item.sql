-- The page of an item finds its milestones and evidence by the item. H2 has such an index for each foreign key, PostgreSQL
-- has none.
create index milestone_by_item on milestone (recommendation_id, place);
create index evidence_by_item on evidence (recommendation_id, true_from desc, act desc);

-- What counts today is found whatever happened before: few versions of a standing end after the act that is asked for.
create index standing_in_force on standing (recommendation_id, until_act, valid_from);
create index standing_by_publication on standing (publication_id, until_act, place);
