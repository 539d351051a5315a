create table infringement (
  workspace_id uuid not null,
  id uuid not null,
  brand_id uuid not null,
  detection_id uuid,
  incident_id uuid,
  type varchar(26) not null,
  title varchar(500) not null,
  subject varchar(2048),
  severity varchar(8) not null,
  severity_rank smallint not null,
  status varchar(18) not null,
  status_reason varchar(2000),
  evidence_urls varchar(20000) not null,
  notes varchar(20000),
  misp_event_id varchar(100),
  the_hive_case_id varchar(100),
  assignee_id uuid,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint infringement_workspace_fk foreign key (workspace_id)
    references workspace (id) on update cascade on delete cascade,
  constraint infringement_brand_fk foreign key (workspace_id, brand_id)
    references brand (workspace_id, id),
  constraint infringement_assignee_fk foreign key (assignee_id)
    references user_account (id) on update cascade on delete set null,
  constraint infringement_type_check check (type in ('COUNTERFEIT', 'DOMAIN_SQUATTING',
    'TYPO_SQUATTING', 'SOCIAL_MEDIA_IMPERSONATION', 'PHISHING', 'MALWARE_DISTRIBUTION', 'DATA_LEAK',
    'TRADEMARK_VIOLATION')),
  constraint infringement_severity_check check (
    (severity = 'CRITICAL' and severity_rank = 4) or (severity = 'HIGH' and severity_rank = 3)
    or (severity = 'MEDIUM' and severity_rank = 2) or (severity = 'LOW' and severity_rank = 1)),
  constraint infringement_status_check check (
    status in ('OPEN', 'INVESTIGATING', 'TAKEDOWN_REQUESTED', 'RESOLVED', 'DISMISSED'))
);
create index infringement_status_idx on infringement (workspace_id, status, severity_rank desc, id desc);
create index infringement_brand_idx on infringement (workspace_id, brand_id, status);
create index infringement_detection_idx on infringement (workspace_id, detection_id);
create index infringement_incident_idx on infringement (workspace_id, incident_id);
create index infringement_assignee_idx on infringement (assignee_id);
alter table infringement add constraint infringement_pk primary key (workspace_id, id);

create table takedown_action (
  workspace_id uuid not null,
  id uuid not null,
  infringement_id uuid not null,
  kind varchar(16) not null,
  status varchar(12) not null,
  recipient varchar(300) not null,
  channel varchar(300) not null,
  evidence varchar(2000) not null,
  letter varchar(20000) not null,
  result varchar(2000),
  assignee_id uuid,
  due_at timestamp(6) with time zone,
  planned_at timestamp(6) with time zone not null,
  sent_at timestamp(6) with time zone,
  answered_at timestamp(6) with time zone,
  completed_at timestamp(6) with time zone,
  reopened integer not null,
  updated_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint takedown_action_infringement_fk foreign key (workspace_id, infringement_id)
    references infringement (workspace_id, id) on update cascade on delete cascade,
  constraint takedown_action_assignee_fk foreign key (assignee_id)
    references user_account (id) on update cascade on delete set null,
  constraint takedown_action_kind_check check (kind in ('DMCA', 'CEASE_AND_DESIST', 'PLATFORM_REPORT',
    'REGISTRAR_REPORT', 'LEGAL_ACTION', 'MONITORING')),
  constraint takedown_action_status_check check (status in ('DRAFT', 'SENT', 'ACKNOWLEDGED', 'ACTIONED',
    'REFUSED', 'RECHECKED', 'CLOSED'))
);
create index takedown_action_infringement_idx on takedown_action (workspace_id, infringement_id, id);
create index takedown_action_due_idx on takedown_action (workspace_id, status, due_at);
create index takedown_action_assignee_idx on takedown_action (assignee_id);
alter table takedown_action add constraint takedown_action_pk primary key (workspace_id, id);
