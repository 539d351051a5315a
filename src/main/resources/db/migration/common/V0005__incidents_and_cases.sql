-- An incident or case that was opened by mistake is withdrawn: it leaves every list, its number stays.
create table incident (
  workspace_id uuid not null,
  id uuid not null,
  title varchar(500) not null,
  description varchar(20000),
  severity varchar(8) not null,
  severity_rank smallint not null,
  priority varchar(8) not null,
  priority_rank smallint not null,
  status varchar(13) not null,
  detected_at timestamp(6) with time zone not null,
  sla_minutes integer not null,
  sla_warning_at timestamp(6) with time zone not null,
  sla_deadline timestamp(6) with time zone not null,
  sla_warned boolean default false not null,
  sla_breached boolean default false not null,
  assignee_id uuid,
  acknowledged_at timestamp(6) with time zone,
  progress smallint default 0 not null,
  playbook_id varchar(60),
  playbook_data ${json},
  resolved_at timestamp(6) with time zone,
  closed_at timestamp(6) with time zone,
  resolution_summary varchar(20000),
  metadata ${json},
  withdrawn_at timestamp(6) with time zone,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint incident_workspace_fk foreign key (workspace_id)
    references workspace (id) on update cascade on delete cascade,
  constraint incident_assignee_fk foreign key (assignee_id)
    references user_account (id) on update cascade on delete set null,
  constraint incident_severity_check check (
    (severity = 'CRITICAL' and severity_rank = 4) or (severity = 'HIGH' and severity_rank = 3)
    or (severity = 'MEDIUM' and severity_rank = 2) or (severity = 'LOW' and severity_rank = 1)),
  constraint incident_priority_check check (
    (priority = 'CRITICAL' and priority_rank = 4) or (priority = 'HIGH' and priority_rank = 3)
    or (priority = 'MEDIUM' and priority_rank = 2) or (priority = 'LOW' and priority_rank = 1)),
  constraint incident_status_check check (status in ('ACTIVE', 'INVESTIGATING', 'CONTAINMENT',
    'ERADICATION', 'RECOVERY', 'RESOLVED', 'CLOSED')),
  constraint incident_sla_check check (
    sla_minutes between 15 and 2160 and sla_warning_at <= sla_deadline),
  constraint incident_progress_check check (progress between 0 and 100)
);
create index incident_newest_idx on incident (workspace_id, created_at desc, id desc);
create index incident_sla_idx on incident (workspace_id, status, sla_deadline, id);
create index incident_assignee_idx on incident (assignee_id);
alter table incident add constraint incident_pk primary key (workspace_id, id);

create table incident_system (
  workspace_id uuid not null,
  incident_id uuid not null,
  name varchar(255) not null,
  constraint incident_system_incident_fk foreign key (workspace_id, incident_id)
    references incident (workspace_id, id) on update cascade on delete cascade
);
create index incident_system_name_idx on incident_system (workspace_id, name, incident_id);
alter table incident_system add constraint incident_system_pk primary key (workspace_id, incident_id, name);

-- The team: members of the workspace who work on the incident beside its assignee.
create table incident_member (
  workspace_id uuid not null,
  incident_id uuid not null,
  user_id uuid not null,
  added_at timestamp(6) with time zone not null,
  constraint incident_member_incident_fk foreign key (workspace_id, incident_id)
    references incident (workspace_id, id) on update cascade on delete cascade,
  constraint incident_member_member_fk foreign key (workspace_id, user_id)
    references workspace_member (workspace_id, user_id) on update cascade on delete cascade
);
create index incident_member_user_idx on incident_member (workspace_id, user_id, incident_id);
alter table incident_member add constraint incident_member_pk primary key (workspace_id, incident_id, user_id);

create table incident_alert (
  workspace_id uuid not null,
  incident_id uuid not null,
  alert_id uuid not null,
  linked_by uuid,
  linked_at timestamp(6) with time zone not null,
  constraint incident_alert_incident_fk foreign key (workspace_id, incident_id)
    references incident (workspace_id, id) on update cascade on delete cascade,
  constraint incident_alert_alert_fk foreign key (workspace_id, alert_id)
    references alert (workspace_id, id) on update cascade on delete cascade,
  constraint incident_alert_person_fk foreign key (linked_by)
    references user_account (id) on update cascade on delete set null
);
create index incident_alert_alert_idx on incident_alert (workspace_id, alert_id, incident_id);
create index incident_alert_person_idx on incident_alert (linked_by);
alter table incident_alert add constraint incident_alert_pk primary key (workspace_id, incident_id, alert_id);

create table incident_observable (
  workspace_id uuid not null,
  incident_id uuid not null,
  observable_id uuid not null,
  linked_by uuid,
  linked_at timestamp(6) with time zone not null,
  constraint incident_observable_incident_fk foreign key (workspace_id, incident_id)
    references incident (workspace_id, id) on update cascade on delete cascade,
  constraint incident_observable_observable_fk foreign key (workspace_id, observable_id)
    references observable (workspace_id, id) on update cascade on delete cascade,
  constraint incident_observable_person_fk foreign key (linked_by)
    references user_account (id) on update cascade on delete set null
);
create index incident_observable_observable_idx on incident_observable (workspace_id, observable_id, incident_id);
create index incident_observable_person_idx on incident_observable (linked_by);
alter table incident_observable add constraint incident_observable_pk primary key (workspace_id, incident_id, observable_id);

create table case_file (
  workspace_id uuid not null,
  id uuid not null,
  number integer not null,
  title varchar(500) not null,
  description varchar(20000),
  priority varchar(8) not null,
  priority_rank smallint not null,
  status varchar(8) not null,
  case_type varchar(24) not null,
  confidentiality varchar(12) default 'CONFIDENTIAL' not null,
  tlp varchar(12) default 'AMBER' not null,
  investigator_id uuid,
  template_name varchar(100),
  closed_at timestamp(6) with time zone,
  closed_by uuid,
  close_reason varchar(2000),
  final_report ${json},
  metadata ${json},
  withdrawn_at timestamp(6) with time zone,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint case_file_number_key unique (workspace_id, number),
  constraint case_file_workspace_fk foreign key (workspace_id)
    references workspace (id) on update cascade on delete cascade,
  constraint case_file_investigator_fk foreign key (investigator_id)
    references user_account (id) on update cascade on delete set null,
  constraint case_file_closer_fk foreign key (closed_by)
    references user_account (id) on update cascade on delete set null,
  constraint case_file_number_check check (number > 0),
  constraint case_file_priority_check check (
    (priority = 'CRITICAL' and priority_rank = 4) or (priority = 'HIGH' and priority_rank = 3)
    or (priority = 'MEDIUM' and priority_rank = 2) or (priority = 'LOW' and priority_rank = 1)),
  constraint case_file_status_check check (status in ('ACTIVE', 'REVIEW', 'CLOSED', 'ARCHIVED')),
  constraint case_file_type_check check (case_type in ('SECURITY_INCIDENT', 'THREAT_HUNTING',
    'FORENSIC_ANALYSIS', 'COMPLIANCE_REVIEW', 'VULNERABILITY_ASSESSMENT', 'INSIDER_THREAT', 'FRAUD',
    'DATA_BREACH', 'PHISHING', 'MALWARE', 'OTHER')),
  constraint case_file_confidentiality_check check (
    confidentiality in ('PUBLIC', 'INTERNAL', 'RESTRICTED', 'CONFIDENTIAL')),
  constraint case_file_tlp_check check (tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'))
);
create index case_file_status_idx on case_file (workspace_id, status, number desc);
create index case_file_investigator_idx on case_file (investigator_id);
create index case_file_closer_idx on case_file (closed_by);
alter table case_file add constraint case_file_pk primary key (workspace_id, id);

-- The long texts have a version of their own: who writes does not collide with who changes a status.
create table case_text (
  workspace_id uuid not null,
  case_id uuid not null,
  findings varchar(1000000) default '' not null,
  recommendations varchar(1000000) default '' not null,
  updated_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint case_text_pk primary key (workspace_id, case_id),
  constraint case_text_case_fk foreign key (workspace_id, case_id)
    references case_file (workspace_id, id) on update cascade on delete cascade
);

-- The last number of each workspace; its row lock orders those who open cases.
create table case_counter (
  workspace_id uuid not null,
  id uuid not null,
  last_number integer not null,
  constraint case_counter_pk primary key (workspace_id, id),
  constraint case_counter_workspace_fk foreign key (workspace_id)
    references workspace (id) on update cascade on delete cascade,
  constraint case_counter_number_check check (last_number >= 0)
);

create table case_member (
  workspace_id uuid not null,
  case_id uuid not null,
  user_id uuid not null,
  added_at timestamp(6) with time zone not null,
  constraint case_member_case_fk foreign key (workspace_id, case_id)
    references case_file (workspace_id, id) on update cascade on delete cascade,
  constraint case_member_member_fk foreign key (workspace_id, user_id)
    references workspace_member (workspace_id, user_id) on update cascade on delete cascade
);
create index case_member_user_idx on case_member (workspace_id, user_id, case_id);
create index case_member_person_idx on case_member (user_id);
alter table case_member add constraint case_member_pk primary key (workspace_id, case_id, user_id);

create table case_alert (
  workspace_id uuid not null,
  case_id uuid not null,
  alert_id uuid not null,
  linked_by uuid,
  linked_at timestamp(6) with time zone not null,
  constraint case_alert_case_fk foreign key (workspace_id, case_id)
    references case_file (workspace_id, id) on update cascade on delete cascade,
  constraint case_alert_alert_fk foreign key (workspace_id, alert_id)
    references alert (workspace_id, id) on update cascade on delete cascade,
  constraint case_alert_person_fk foreign key (linked_by)
    references user_account (id) on update cascade on delete set null
);
create index case_alert_alert_idx on case_alert (workspace_id, alert_id, case_id);
create index case_alert_person_idx on case_alert (linked_by);
alter table case_alert add constraint case_alert_pk primary key (workspace_id, case_id, alert_id);

create table case_incident (
  workspace_id uuid not null,
  case_id uuid not null,
  incident_id uuid not null,
  linked_by uuid,
  linked_at timestamp(6) with time zone not null,
  constraint case_incident_case_fk foreign key (workspace_id, case_id)
    references case_file (workspace_id, id) on update cascade on delete cascade,
  constraint case_incident_incident_fk foreign key (workspace_id, incident_id)
    references incident (workspace_id, id) on update cascade on delete cascade,
  constraint case_incident_person_fk foreign key (linked_by)
    references user_account (id) on update cascade on delete set null
);
create index case_incident_incident_idx on case_incident (workspace_id, incident_id, case_id);
create index case_incident_person_idx on case_incident (linked_by);
alter table case_incident add constraint case_incident_pk primary key (workspace_id, case_id, incident_id);

create table case_observable (
  workspace_id uuid not null,
  case_id uuid not null,
  observable_id uuid not null,
  linked_by uuid,
  linked_at timestamp(6) with time zone not null,
  constraint case_observable_case_fk foreign key (workspace_id, case_id)
    references case_file (workspace_id, id) on update cascade on delete cascade,
  constraint case_observable_observable_fk foreign key (workspace_id, observable_id)
    references observable (workspace_id, id) on update cascade on delete cascade,
  constraint case_observable_person_fk foreign key (linked_by)
    references user_account (id) on update cascade on delete set null
);
create index case_observable_observable_idx on case_observable (workspace_id, observable_id, case_id);
create index case_observable_person_idx on case_observable (linked_by);
alter table case_observable add constraint case_observable_pk primary key (workspace_id, case_id, observable_id);

-- Read from the case: it is related to, a duplicate of, or a child of the other one.
create table case_link (
  workspace_id uuid not null,
  case_id uuid not null,
  other_case_id uuid not null,
  kind varchar(9) not null,
  linked_by uuid,
  linked_at timestamp(6) with time zone not null,
  constraint case_link_case_fk foreign key (workspace_id, case_id)
    references case_file (workspace_id, id) on update cascade on delete cascade,
  constraint case_link_other_fk foreign key (workspace_id, other_case_id)
    references case_file (workspace_id, id) on update cascade on delete cascade,
  constraint case_link_person_fk foreign key (linked_by)
    references user_account (id) on update cascade on delete set null,
  constraint case_link_kind_check check (kind in ('RELATED', 'DUPLICATE', 'PARENT')),
  constraint case_link_other_check check (case_id <> other_case_id)
);
create index case_link_other_idx on case_link (workspace_id, other_case_id, case_id);
create index case_link_person_idx on case_link (linked_by);
alter table case_link add constraint case_link_pk primary key (workspace_id, case_id, other_case_id);

create table case_template (
  workspace_id uuid not null,
  id uuid not null,
  name varchar(100) not null,
  definition ${json} not null,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint case_template_name_key unique (workspace_id, name),
  constraint case_template_workspace_fk foreign key (workspace_id)
    references workspace (id) on update cascade on delete cascade
);
alter table case_template add constraint case_template_pk primary key (workspace_id, id);

create table task (
  workspace_id uuid not null,
  id uuid not null,
  incident_id uuid,
  case_id uuid,
  title varchar(300) not null,
  description varchar(20000),
  expected_output varchar(4000),
  status varchar(11) not null,
  priority varchar(8) not null,
  assignee_id uuid,
  group_name varchar(100),
  position integer not null,
  start_at timestamp(6) with time zone,
  due_at timestamp(6) with time zone,
  completed_at timestamp(6) with time zone,
  completed_by uuid,
  estimated_minutes integer,
  actual_minutes integer,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint task_incident_fk foreign key (workspace_id, incident_id)
    references incident (workspace_id, id) on update cascade on delete cascade,
  constraint task_case_fk foreign key (workspace_id, case_id)
    references case_file (workspace_id, id) on update cascade on delete cascade,
  constraint task_assignee_fk foreign key (assignee_id)
    references user_account (id) on update cascade on delete set null,
  constraint task_completer_fk foreign key (completed_by)
    references user_account (id) on update cascade on delete set null,
  constraint task_owner_check check (
    (incident_id is null and case_id is not null) or (incident_id is not null and case_id is null)),
  constraint task_status_check check (status in ('WAITING', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED')),
  constraint task_priority_check check (priority in ('CRITICAL', 'HIGH', 'MEDIUM', 'LOW')),
  constraint task_dates_check check (start_at <= due_at),
  constraint task_minutes_check check (estimated_minutes >= 0 and actual_minutes >= 0)
);
create index task_incident_idx on task (workspace_id, incident_id, position, id);
create index task_case_idx on task (workspace_id, case_id, position, id);
create index task_assignee_idx on task (assignee_id);
create index task_completer_idx on task (completed_by);
alter table task add constraint task_pk primary key (workspace_id, id);

create table task_dependency (
  workspace_id uuid not null,
  task_id uuid not null,
  needs_id uuid not null,
  constraint task_dependency_task_fk foreign key (workspace_id, task_id)
    references task (workspace_id, id) on update cascade on delete cascade,
  constraint task_dependency_needs_fk foreign key (workspace_id, needs_id)
    references task (workspace_id, id) on update cascade on delete cascade,
  constraint task_dependency_other_check check (task_id <> needs_id)
);
create index task_dependency_needs_idx on task_dependency (workspace_id, needs_id, task_id);
alter table task_dependency add constraint task_dependency_pk primary key (workspace_id, task_id, needs_id);

alter table timeline_event add constraint timeline_event_incident_fk foreign key (workspace_id, incident_id)
  references incident (workspace_id, id) on update cascade on delete cascade;
alter table timeline_event add constraint timeline_event_case_fk foreign key (workspace_id, case_id)
  references case_file (workspace_id, id) on update cascade on delete cascade;
