create table alert (
  workspace_id uuid not null,
  id uuid not null,
  title varchar(500) not null,
  description varchar(20000),
  source varchar(200) not null,
  external_id varchar(300),
  severity varchar(8) not null,
  severity_rank smallint not null,
  status varchar(13) not null,
  detected_at timestamp(6) with time zone not null,
  category varchar(40),
  threat_score smallint,
  assignee_id uuid,
  assigned_at timestamp(6) with time zone,
  acknowledged_at timestamp(6) with time zone,
  resolved_at timestamp(6) with time zone,
  resolution varchar(14),
  resolution_reason varchar(2000),
  occurrences integer default 1 not null,
  last_seen_at timestamp(6) with time zone not null,
  deleted_at timestamp(6) with time zone,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint alert_external_id_key unique (workspace_id, source, external_id),
  constraint alert_workspace_fk foreign key (workspace_id)
    references workspace (id) on update cascade on delete cascade,
  constraint alert_assignee_fk foreign key (assignee_id)
    references user_account (id) on update cascade on delete set null,
  constraint alert_severity_check check (
    (severity = 'CRITICAL' and severity_rank = 4) or (severity = 'HIGH' and severity_rank = 3)
    or (severity = 'MEDIUM' and severity_rank = 2) or (severity = 'LOW' and severity_rank = 1)),
  constraint alert_status_check check (
    status in ('NEW', 'ACKNOWLEDGED', 'INVESTIGATING', 'RESOLVED', 'DISMISSED')),
  constraint alert_resolution_check check (
    resolution in ('TRUE_POSITIVE', 'FALSE_POSITIVE', 'BENIGN', 'DUPLICATE')),
  constraint alert_threat_score_check check (threat_score between 0 and 100),
  constraint alert_occurrences_check check (occurrences >= 1)
);
create index alert_detected_idx on alert (workspace_id, detected_at desc, id desc);
create index alert_severity_idx on alert (workspace_id, severity_rank desc, detected_at desc, id desc);
create index alert_status_idx on alert (workspace_id, status, detected_at desc, id desc);
create index alert_assignee_idx on alert (assignee_id);
alter table alert add constraint alert_pk primary key (workspace_id, id);

create table alert_payload (
  workspace_id uuid not null,
  alert_id uuid not null,
  threat_analysis varchar(20000),
  technical_details varchar(20000),
  metadata ${json},
  constraint alert_payload_pk primary key (workspace_id, alert_id),
  constraint alert_payload_alert_fk foreign key (workspace_id, alert_id)
    references alert (workspace_id, id) on update cascade on delete cascade
);

create table alert_raw_record (
  workspace_id uuid not null,
  alert_id uuid not null,
  sha256 ${bytes} not null,
  size_in_bytes bigint not null,
  content ${bytes} not null,
  is_compressed boolean not null,
  constraint alert_raw_record_pk primary key (workspace_id, alert_id),
  constraint alert_raw_record_alert_fk foreign key (workspace_id, alert_id)
    references alert (workspace_id, id) on update cascade on delete cascade,
  constraint alert_raw_record_size_check check (size_in_bytes >= 0)
);

create table alert_tag (
  workspace_id uuid not null,
  alert_id uuid not null,
  tag varchar(100) not null,
  constraint alert_tag_alert_fk foreign key (workspace_id, alert_id)
    references alert (workspace_id, id) on update cascade on delete cascade
);
create index alert_tag_tag_idx on alert_tag (workspace_id, tag, alert_id);
alter table alert_tag add constraint alert_tag_pk primary key (workspace_id, alert_id, tag);

create table alert_asset (
  workspace_id uuid not null,
  alert_id uuid not null,
  asset varchar(255) not null,
  constraint alert_asset_alert_fk foreign key (workspace_id, alert_id)
    references alert (workspace_id, id) on update cascade on delete cascade
);
create index alert_asset_asset_idx on alert_asset (workspace_id, asset, alert_id);
alter table alert_asset add constraint alert_asset_pk primary key (workspace_id, alert_id, asset);

create table observable (
  workspace_id uuid not null,
  id uuid not null,
  type varchar(11) not null,
  value_as_written varchar(8000) not null,
  normalised varchar(8000) not null,
  value_digest ${bytes} not null,
  data_type varchar(100),
  tlp varchar(12) default 'AMBER' not null,
  pap varchar(5) default 'AMBER' not null,
  ioc boolean default false not null,
  sighted boolean default false not null,
  sight_count integer default 0 not null,
  first_seen_at timestamp(6) with time zone,
  last_seen_at timestamp(6) with time zone,
  ignore_for_correlation boolean default false not null,
  description varchar(20000),
  source varchar(200),
  creator_id uuid,
  enrichment ${json},
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint observable_value_key unique (workspace_id, type, value_digest),
  constraint observable_workspace_fk foreign key (workspace_id)
    references workspace (id) on update cascade on delete cascade,
  constraint observable_creator_fk foreign key (creator_id)
    references user_account (id) on update cascade on delete set null,
  constraint observable_type_check check (type in ('IP', 'DOMAIN', 'URL', 'HASH_MD5', 'HASH_SHA1',
    'HASH_SHA256', 'EMAIL', 'FILE', 'REGISTRY', 'USER_AGENT', 'OTHER')),
  constraint observable_tlp_check check (tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
  constraint observable_pap_check check (pap in ('CLEAR', 'GREEN', 'AMBER', 'RED')),
  constraint observable_sight_count_check check (sight_count >= 0)
);
create index observable_creator_idx on observable (creator_id);
alter table observable add constraint observable_pk primary key (workspace_id, id);

create table observable_tag (
  workspace_id uuid not null,
  observable_id uuid not null,
  tag varchar(100) not null,
  constraint observable_tag_observable_fk foreign key (workspace_id, observable_id)
    references observable (workspace_id, id) on update cascade on delete cascade
);
create index observable_tag_tag_idx on observable_tag (workspace_id, tag, observable_id);
alter table observable_tag add constraint observable_tag_pk primary key (workspace_id, observable_id, tag);

create table alert_observable (
  workspace_id uuid not null,
  alert_id uuid not null,
  observable_id uuid not null,
  linked_by uuid,
  linked_at timestamp(6) with time zone not null,
  constraint alert_observable_alert_fk foreign key (workspace_id, alert_id)
    references alert (workspace_id, id) on update cascade on delete cascade,
  constraint alert_observable_observable_fk foreign key (workspace_id, observable_id)
    references observable (workspace_id, id) on update cascade on delete cascade,
  constraint alert_observable_person_fk foreign key (linked_by)
    references user_account (id) on update cascade on delete set null
);
create index alert_observable_observable_idx on alert_observable (workspace_id, observable_id, alert_id);
create index alert_observable_person_idx on alert_observable (linked_by);
alter table alert_observable add constraint alert_observable_pk primary key (workspace_id, alert_id, observable_id);
