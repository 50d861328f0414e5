-- Runs after afterMigrate__grants.sql. What is not named here is a fact: the user that serves can neither change nor
-- remove a row of it.
grant update, delete on person, invitation, setting, institution_contact, draft, draft_revision, standing to ${app};
grant update, delete on message to ${app};
grant update on act_counter to ${app};
-- redaction takes words away, nothing rewrites them
grant delete on text_body, source_body, publication_edition_body, source_order to ${app};
