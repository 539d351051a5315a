create table detection_source (
  workspace_id uuid not null,
  id uuid not null,
  name varchar(200) not null,
  type varchar(12) not null,
  url varchar(2048),
  is_active boolean not null,
  sync_interval integer,
  last_sync_at timestamp(6) with time zone,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint detection_source_name_key unique (workspace_id, name),
  constraint detection_source_workspace_fk foreign key (workspace_id)
    references workspace (id) on update cascade on delete cascade,
  constraint detection_source_kind_check check (type in ('PASTE_SITE', 'FORUM', 'SOCIAL_MEDIA',
    'DARK_WEB', 'RSS_FEED', 'ZMQ_FEED', 'MANUAL')),
  constraint detection_source_interval_check check (sync_interval > 0)
);
alter table detection_source add constraint detection_source_pk primary key (workspace_id, id);

-- The key comes after the indexes that begin like it: the younger of two equals is preferred.
alter table detection add column detection_source_id uuid;
alter table detection drop constraint detection_pk;
create index detection_source_idx on detection (workspace_id, detection_source_id, severity_rank);
alter table detection add constraint detection_pk primary key (workspace_id, id);

create table tracker (
  workspace_id uuid not null,
  id uuid not null,
  name varchar(200) not null,
  type varchar(14) not null,
  pattern varchar(20000) not null,
  brand_id uuid,
  is_active boolean not null,
  is_case_sensitive boolean not null,
  is_fuzzy boolean not null,
  threshold smallint not null,
  severity varchar(8) not null,
  auto_tag varchar(100),
  notify_on varchar(8),
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint tracker_name_key unique (workspace_id, name),
  constraint tracker_workspace_fk foreign key (workspace_id)
    references workspace (id) on update cascade on delete cascade,
  constraint tracker_type_check check (type in ('KEYWORD', 'REGEX', 'TYPO_SQUATTING', 'YARA')),
  constraint tracker_threshold_check check (threshold between 0 and 100),
  constraint tracker_severity_check check (severity in ('CRITICAL', 'HIGH', 'MEDIUM', 'LOW')),
  constraint tracker_notify_check check (notify_on in ('CRITICAL', 'HIGH', 'MEDIUM', 'LOW'))
);
create index tracker_brand_idx on tracker (workspace_id, brand_id);
alter table tracker add constraint tracker_pk primary key (workspace_id, id);

-- What may be read of a text: sensitive data is masked, each mask as long as what it hides.
create table detection_text (
  workspace_id uuid not null,
  detection_id uuid not null,
  url varchar(2048),
  author varchar(200),
  masked varchar(1000000) not null,
  spans varchar(1000000) not null,
  constraint detection_text_detection_fk foreign key (workspace_id, detection_id)
    references detection (workspace_id, id) on update cascade on delete cascade,
  constraint detection_text_pk primary key (workspace_id, detection_id)
);

-- The text as it came, the only place where a clear value is.
create table detection_content (
  workspace_id uuid not null,
  detection_id uuid not null,
  content varchar(1000000) not null,
  constraint detection_content_detection_fk foreign key (workspace_id, detection_id)
    references detection (workspace_id, id) on update cascade on delete cascade,
  constraint detection_content_pk primary key (workspace_id, detection_id)
);

create table detection_tag (
  workspace_id uuid not null,
  detection_id uuid not null,
  tag varchar(100) not null,
  constraint detection_tag_detection_fk foreign key (workspace_id, detection_id)
    references detection (workspace_id, id) on update cascade on delete cascade
);
create index detection_tag_tag_idx on detection_tag (workspace_id, tag, detection_id);
alter table detection_tag add constraint detection_tag_pk primary key (workspace_id, detection_id, tag);

-- The digest is of what surrounds the matches: what was once no finding is known again by it.
create table tracker_match (
  workspace_id uuid not null,
  tracker_id uuid not null,
  detection_id uuid not null,
  matched_at timestamp(6) with time zone not null,
  places varchar(200000) not null,
  digest ${bytes} not null,
  constraint tracker_match_tracker_fk foreign key (workspace_id, tracker_id)
    references tracker (workspace_id, id) on update cascade on delete cascade,
  constraint tracker_match_detection_fk foreign key (workspace_id, detection_id)
    references detection (workspace_id, id) on update cascade on delete cascade
);
create index tracker_match_detection_idx on tracker_match (workspace_id, detection_id, tracker_id);
create index tracker_match_digest_idx on tracker_match (workspace_id, digest, tracker_id);
alter table tracker_match add constraint tracker_match_pk
  primary key (workspace_id, tracker_id, detection_id);

-- A value is one row, however often it leaks; the detection is the first it was found in.
create table sensitive_data (
  workspace_id uuid not null,
  id uuid not null,
  detection_id uuid not null,
  kind varchar(11) not null,
  masked varchar(200) not null,
  value_hash ${bytes} not null,
  severity varchar(8) not null,
  created_at timestamp(6) with time zone not null,
  constraint sensitive_data_value_key unique (workspace_id, kind, value_hash),
  constraint sensitive_data_detection_fk foreign key (workspace_id, detection_id)
    references detection (workspace_id, id) on update cascade on delete cascade,
  constraint sensitive_data_kind_check check (kind in ('CREDIT_CARD', 'API_KEY', 'PASSWORD', 'EMAIL',
    'IBAN', 'PHONE', 'BITCOIN', 'ETHEREUM', 'SSH_KEY', 'PRIVATE_KEY', 'JWT_TOKEN', 'AWS_KEY', 'URL',
    'TOR_ADDRESS', 'BASE64', 'HEX')),
  constraint sensitive_data_severity_check check (severity in ('CRITICAL', 'HIGH', 'MEDIUM', 'LOW'))
);
create index sensitive_data_detection_idx on sensitive_data (workspace_id, detection_id, id);
alter table sensitive_data add constraint sensitive_data_pk primary key (workspace_id, id);

-- With what the names of sensitive values are made.
create table leak_key (
  workspace_id uuid not null,
  secret ${bytes} not null,
  constraint leak_key_workspace_fk foreign key (workspace_id)
    references workspace (id) on update cascade on delete cascade,
  constraint leak_key_pk primary key (workspace_id)
);
