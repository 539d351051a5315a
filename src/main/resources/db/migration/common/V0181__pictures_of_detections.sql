-- What was kept as evidence of a detection: the picture of a page, or any other exhibit.
create table detection_exhibit (
  workspace_id uuid not null,
  detection_id uuid not null,
  evidence_id uuid not null,
  linked_by uuid,
  linked_at timestamp(6) with time zone not null,
  constraint detection_exhibit_detection_fk foreign key (workspace_id, detection_id)
    references detection (workspace_id, id) on update cascade on delete cascade,
  constraint detection_exhibit_item_fk foreign key (workspace_id, evidence_id)
    references evidence (workspace_id, id) on update cascade on delete restrict,
  constraint detection_exhibit_person_fk foreign key (linked_by)
    references user_account (id) on update cascade on delete set null
);
create index detection_exhibit_item_idx on detection_exhibit (workspace_id, evidence_id, detection_id);
create index detection_exhibit_person_idx on detection_exhibit (linked_by);
alter table detection_exhibit add constraint detection_exhibit_pk
  primary key (workspace_id, detection_id, evidence_id);
