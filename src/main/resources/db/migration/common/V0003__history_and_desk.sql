-- The history: rows are only ever added. The envelope is the canonical text (RFC 8785) that a
-- ledger seals; it is kept from the first row on.
create table audit_log (
  workspace_id uuid not null,
  seq bigint not null,
  occurred_at timestamp(6) with time zone not null,
  user_id uuid,
  actor_id uuid,
  actor_login varchar(64) not null,
  actor_name varchar(200) not null,
  workstation varchar(200) not null,
  ip_address varchar(45),
  action varchar(60) not null,
  resource varchar(30) not null,
  resource_id varchar(64) not null,
  payload varchar(1000000) not null,
  envelope varchar(4000) not null,
  constraint audit_log_workspace_fk foreign key (workspace_id)
    references workspace (id) on update cascade on delete cascade,
  constraint audit_log_user_fk foreign key (user_id)
    references user_account (id) on update cascade on delete set null,
  constraint audit_log_seq_check check (seq >= 0)
);
create index audit_log_resource_idx on audit_log (workspace_id, resource, resource_id, seq);
create index audit_log_user_idx on audit_log (user_id);
alter table audit_log add constraint audit_log_pk primary key (workspace_id, seq);

-- The next sequence of each workspace; its row lock orders appends without gaps.
create table log_head (
  workspace_id uuid not null,
  size bigint default 0 not null,
  constraint log_head_pk primary key (workspace_id),
  constraint log_head_workspace_fk foreign key (workspace_id)
    references workspace (id) on update cascade on delete cascade,
  constraint log_head_size_check check (size >= 0)
);

create table timeline_event (
  workspace_id uuid not null,
  id uuid not null,
  type varchar(7) not null,
  title varchar(500) not null,
  description varchar(20000),
  occurred_at timestamp(6) with time zone not null,
  actor_id uuid not null,
  is_manual boolean default false not null,
  alert_id uuid,
  incident_id uuid,
  case_id uuid,
  metadata ${json},
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint timeline_event_workspace_fk foreign key (workspace_id)
    references workspace (id) on update cascade on delete cascade,
  constraint timeline_event_actor_fk foreign key (actor_id)
    references user_account (id) on update cascade on delete restrict,
  constraint timeline_event_alert_fk foreign key (workspace_id, alert_id)
    references alert (workspace_id, id) on update cascade on delete cascade,
  constraint timeline_event_type_check check (type in ('INFO', 'SUCCESS', 'WARNING', 'ERROR')),
  constraint timeline_event_subject_check check (coalesce(alert_id, incident_id, case_id) is not null)
);
create index timeline_event_alert_idx on timeline_event (workspace_id, alert_id, occurred_at desc, id desc);
create index timeline_event_incident_idx on timeline_event (workspace_id, incident_id, occurred_at desc, id desc);
create index timeline_event_case_idx on timeline_event (workspace_id, case_id, occurred_at desc, id desc);
create index timeline_event_actor_idx on timeline_event (actor_id);
alter table timeline_event add constraint timeline_event_pk primary key (workspace_id, id);

-- One line for each act: what an act says of further records while it goes on raises occurrences.
create table notification (
  workspace_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  sender_id uuid,
  type varchar(8) not null,
  event_type varchar(60) not null,
  fold_key varchar(64),
  occurrences integer default 1 not null,
  title varchar(300) not null,
  message varchar(2000) not null,
  link varchar(500),
  is_read boolean default false not null,
  read_at timestamp(6) with time zone,
  metadata ${json},
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint notification_member_fk foreign key (workspace_id, user_id)
    references workspace_member (workspace_id, user_id) on update cascade on delete cascade,
  constraint notification_sender_fk foreign key (sender_id)
    references user_account (id) on update cascade on delete set null,
  constraint notification_fold_key unique (workspace_id, user_id, event_type, fold_key),
  constraint notification_type_check check (type in ('INFO', 'SUCCESS', 'WARNING', 'ERROR', 'CRITICAL')),
  constraint notification_occurrences_check check (occurrences > 0)
);
create index notification_user_idx on notification (workspace_id, user_id, is_read, created_at desc, id desc);
create index notification_newest_idx on notification (workspace_id, user_id, created_at desc, id desc);
create index notification_sender_idx on notification (sender_id);
alter table notification add constraint notification_pk primary key (workspace_id, id);

-- What a person wants to hear of, in every workspace; disabled events are divided by blanks.
create table notification_preference (
  user_id uuid not null,
  in_app boolean default true not null,
  least_severity varchar(8) default 'CRITICAL' not null,
  disabled_events varchar(1000) default '' not null,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint notification_preference_pk primary key (user_id),
  constraint notification_preference_user_fk foreign key (user_id)
    references user_account (id) on update cascade on delete cascade,
  constraint notification_preference_severity_check
    check (least_severity in ('CRITICAL', 'HIGH', 'MEDIUM', 'LOW'))
);

create table saved_view (
  workspace_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  screen varchar(40) not null,
  name varchar(100) not null,
  is_shared boolean default false not null,
  definition ${json} not null,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint saved_view_name_key unique (workspace_id, user_id, screen, name),
  constraint saved_view_member_fk foreign key (workspace_id, user_id)
    references workspace_member (workspace_id, user_id) on update cascade on delete cascade
);
alter table saved_view add constraint saved_view_pk primary key (workspace_id, id);

-- How files of no known format are read: which column becomes what.
create table import_mapping (
  workspace_id uuid not null,
  id uuid not null,
  name varchar(100) not null,
  kind varchar(4) not null,
  definition ${json} not null,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint import_mapping_name_key unique (workspace_id, name),
  constraint import_mapping_workspace_fk foreign key (workspace_id)
    references workspace (id) on update cascade on delete cascade,
  constraint import_mapping_kind_check check (kind in ('CSV', 'JSON'))
);
alter table import_mapping add constraint import_mapping_pk primary key (workspace_id, id);

-- One act of one person that can be taken back, and the records it touched as they stood before.
-- They are put back in the order of their ids; undone_up_to says how far that went. The state is
-- JSON that only the record's feature reads, kept as text so that one statement fills it on both.
create table undo_act (
  workspace_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  action varchar(60) not null,
  undone_at timestamp(6) with time zone,
  undone_up_to uuid,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint undo_act_member_fk foreign key (workspace_id, user_id)
    references workspace_member (workspace_id, user_id) on update cascade on delete cascade
);
create index undo_act_user_idx on undo_act (workspace_id, user_id, created_at desc, id desc);
alter table undo_act add constraint undo_act_pk primary key (workspace_id, id);

create table undo_item (
  workspace_id uuid not null,
  undo_act_id uuid not null,
  subject_id uuid not null,
  version_after integer not null,
  state_before varchar(100000) not null,
  constraint undo_item_pk primary key (workspace_id, undo_act_id, subject_id),
  constraint undo_item_act_fk foreign key (workspace_id, undo_act_id)
    references undo_act (workspace_id, id) on update cascade on delete cascade
);
