create table brand (
  workspace_id uuid not null,
  id uuid not null,
  name varchar(200) not null,
  website varchar(2048),
  industry varchar(100),
  trademark varchar(500),
  status varchar(8) not null,
  priority smallint not null,
  metadata ${json},
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint brand_name_key unique (workspace_id, name),
  constraint brand_workspace_fk foreign key (workspace_id)
    references workspace (id) on update cascade on delete cascade,
  constraint brand_status_check check (status in ('ACTIVE', 'PAUSED', 'ARCHIVED')),
  constraint brand_priority_check check (priority between 1 and 5)
);
create index brand_priority_idx on brand (workspace_id, priority, name, id);
alter table brand add constraint brand_pk primary key (workspace_id, id);

-- What a brand is known by: words, its own domains, its accounts.
create table brand_term (
  workspace_id uuid not null,
  brand_id uuid not null,
  kind varchar(7) not null,
  term varchar(255) not null,
  constraint brand_term_brand_fk foreign key (workspace_id, brand_id)
    references brand (workspace_id, id) on update cascade on delete cascade,
  constraint brand_term_kind_check check (kind in ('KEYWORD', 'DOMAIN', 'HANDLE'))
);
create index brand_term_term_idx on brand_term (workspace_id, kind, term, brand_id);
alter table brand_term add constraint brand_term_pk primary key (workspace_id, brand_id, kind, term);

-- The digest names what was found where, so that a feed that is read again adds nothing.
create table detection (
  workspace_id uuid not null,
  id uuid not null,
  record_digest ${bytes} not null,
  kind varchar(9) not null,
  source_name varchar(200) not null,
  source_type varchar(12) not null,
  brand_id uuid,
  title varchar(500) not null,
  description varchar(20000),
  subject varchar(2048),
  severity varchar(8) not null,
  severity_rank smallint not null,
  status varchar(14) not null,
  confidence smallint not null,
  reasons varchar(20000) not null,
  assignee_id uuid,
  status_reason varchar(2000),
  detected_at timestamp(6) with time zone not null,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint detection_record_key unique (workspace_id, record_digest),
  constraint detection_workspace_fk foreign key (workspace_id)
    references workspace (id) on update cascade on delete cascade,
  constraint detection_assignee_fk foreign key (assignee_id)
    references user_account (id) on update cascade on delete set null,
  constraint detection_kind_check check (kind in ('LOOKALIKE', 'TEXT')),
  constraint detection_source_type_check check (source_type in ('PASTE_SITE', 'FORUM', 'SOCIAL_MEDIA',
    'DARK_WEB', 'RSS_FEED', 'ZMQ_FEED', 'MANUAL')),
  constraint detection_severity_check check (
    (severity = 'CRITICAL' and severity_rank = 4) or (severity = 'HIGH' and severity_rank = 3)
    or (severity = 'MEDIUM' and severity_rank = 2) or (severity = 'LOW' and severity_rank = 1)),
  constraint detection_status_check check (
    status in ('NEW', 'INVESTIGATING', 'RESOLVED', 'FALSE_POSITIVE', 'ARCHIVED')),
  constraint detection_confidence_check check (confidence between 0 and 100)
);
create index detection_newest_idx on detection (workspace_id, detected_at desc, id desc);
create index detection_status_idx on detection (workspace_id, status, confidence desc, id desc);
create index detection_brand_idx on detection (workspace_id, brand_id, status);
create index detection_assignee_idx on detection (assignee_id);
alter table detection add constraint detection_pk primary key (workspace_id, id);
