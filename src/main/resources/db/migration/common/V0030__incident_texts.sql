-- An incident has long texts too: their revisions go with it.
alter table text_revision add column incident_id uuid;
alter table text_revision add constraint text_revision_incident_fk foreign key (workspace_id, incident_id)
  references incident (workspace_id, id) on update cascade on delete cascade;
alter table text_revision drop constraint text_revision_subject_check;
alter table text_revision add constraint text_revision_subject_check check (
  subject_id = coalesce(note_id, case_id, incident_id));
alter table text_revision drop constraint text_revision_pk;
create index text_revision_incident_idx on text_revision (workspace_id, incident_id);
alter table text_revision add constraint text_revision_pk primary key (workspace_id, id);
