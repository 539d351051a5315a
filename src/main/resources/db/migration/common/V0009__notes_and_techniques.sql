create table note (
  workspace_id uuid not null,
  id uuid not null,
  incident_id uuid,
  case_id uuid,
  author_id uuid not null,
  text varchar(1000000) not null,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint note_incident_fk foreign key (workspace_id, incident_id)
    references incident (workspace_id, id) on update cascade on delete cascade,
  constraint note_case_fk foreign key (workspace_id, case_id)
    references case_file (workspace_id, id) on update cascade on delete cascade,
  constraint note_author_fk foreign key (author_id)
    references user_account (id) on update cascade on delete restrict,
  constraint note_subject_check check (
    (incident_id is null and case_id is not null) or (incident_id is not null and case_id is null))
);
create index note_incident_idx on note (workspace_id, incident_id, created_at desc, id desc);
create index note_case_idx on note (workspace_id, case_id, created_at desc, id desc);
create index note_author_idx on note (author_id);
alter table note add constraint note_pk primary key (workspace_id, id);

-- Every saved state of a long text. The case is named also for a note's revisions: they are hidden with it.
create table text_revision (
  workspace_id uuid not null,
  id uuid not null,
  subject_id uuid not null,
  part varchar(40) not null,
  number integer not null,
  note_id uuid,
  case_id uuid,
  text varchar(1000000) not null,
  author_id uuid not null,
  created_at timestamp(6) with time zone not null,
  constraint text_revision_number_key unique (workspace_id, subject_id, part, number),
  constraint text_revision_note_fk foreign key (workspace_id, note_id)
    references note (workspace_id, id) on update cascade on delete cascade,
  constraint text_revision_case_fk foreign key (workspace_id, case_id)
    references case_file (workspace_id, id) on update cascade on delete cascade,
  constraint text_revision_author_fk foreign key (author_id)
    references user_account (id) on update cascade on delete restrict,
  constraint text_revision_subject_check check (subject_id = coalesce(note_id, case_id)),
  constraint text_revision_number_check check (number > 0)
);
create index text_revision_note_idx on text_revision (workspace_id, note_id);
create index text_revision_case_idx on text_revision (workspace_id, case_id);
create index text_revision_author_idx on text_revision (author_id);
alter table text_revision add constraint text_revision_pk primary key (workspace_id, id);

create table ttp (
  workspace_id uuid not null,
  id uuid not null,
  alert_id uuid,
  incident_id uuid,
  case_id uuid,
  tactic varchar(40) not null,
  technique varchar(9) not null,
  description varchar(4000),
  occurrence_count integer default 1 not null,
  detected_at timestamp(6) with time zone not null,
  confidence smallint not null,
  severity varchar(8),
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint ttp_alert_key unique (workspace_id, alert_id, technique, tactic),
  constraint ttp_incident_key unique (workspace_id, incident_id, technique, tactic),
  constraint ttp_case_key unique (workspace_id, case_id, technique, tactic),
  constraint ttp_alert_fk foreign key (workspace_id, alert_id)
    references alert (workspace_id, id) on update cascade on delete cascade,
  constraint ttp_incident_fk foreign key (workspace_id, incident_id)
    references incident (workspace_id, id) on update cascade on delete cascade,
  constraint ttp_case_fk foreign key (workspace_id, case_id)
    references case_file (workspace_id, id) on update cascade on delete cascade,
  constraint ttp_subject_check check (
    (alert_id is not null and incident_id is null and case_id is null)
    or (alert_id is null and incident_id is not null and case_id is null)
    or (alert_id is null and incident_id is null and case_id is not null)),
  constraint ttp_count_check check (occurrence_count > 0),
  constraint ttp_confidence_check check (confidence between 0 and 100),
  constraint ttp_severity_check check (severity in ('CRITICAL', 'HIGH', 'MEDIUM', 'LOW'))
);
create index ttp_technique_idx on ttp (workspace_id, technique);
alter table ttp add constraint ttp_pk primary key (workspace_id, id);
