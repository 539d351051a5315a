-- What a detection can be tied to others by, under a name that only the workspace can make.
create table detection_trait (
  workspace_id uuid not null,
  detection_id uuid not null,
  kind varchar(10) not null,
  value_name varchar(32) not null,
  shown varchar(200) not null,
  constraint detection_trait_detection_fk foreign key (workspace_id, detection_id)
    references detection (workspace_id, id) on update cascade on delete cascade,
  constraint detection_trait_kind_check check (kind in ('HASH', 'CVE', 'DOMAIN', 'USERNAME', 'CRYPTO',
    'TITLE', 'IP_ADDRESS', 'EMAIL'))
);
create index detection_trait_value_idx on detection_trait (workspace_id, value_name, detection_id);
alter table detection_trait add constraint detection_trait_pk
  primary key (workspace_id, detection_id, value_name);

-- The pair has no order: the smaller id stands first.
create table detection_correlation (
  workspace_id uuid not null,
  first_id uuid not null,
  second_id uuid not null,
  kind varchar(10) not null,
  strength smallint not null,
  shown varchar(200) not null,
  found_at timestamp(6) with time zone not null,
  constraint detection_correlation_first_fk foreign key (workspace_id, first_id)
    references detection (workspace_id, id) on update cascade on delete cascade,
  constraint detection_correlation_second_fk foreign key (workspace_id, second_id)
    references detection (workspace_id, id) on update cascade on delete cascade,
  constraint detection_correlation_kind_check check (kind in ('HASH', 'CVE', 'DOMAIN', 'USERNAME',
    'CRYPTO', 'TITLE', 'IP_ADDRESS', 'EMAIL')),
  constraint detection_correlation_order_check check (first_id < second_id),
  constraint detection_correlation_strength_check check (strength between 0 and 100)
);
create index detection_correlation_second_idx on detection_correlation (workspace_id, second_id, first_id);
alter table detection_correlation add constraint detection_correlation_pk
  primary key (workspace_id, first_id, second_id, kind);

create table detection_observable (
  workspace_id uuid not null,
  detection_id uuid not null,
  observable_id uuid not null,
  linked_by uuid,
  linked_at timestamp(6) with time zone not null,
  constraint detection_observable_detection_fk foreign key (workspace_id, detection_id)
    references detection (workspace_id, id) on update cascade on delete cascade,
  constraint detection_observable_observable_fk foreign key (workspace_id, observable_id)
    references observable (workspace_id, id) on update cascade on delete cascade,
  constraint detection_observable_person_fk foreign key (linked_by)
    references user_account (id) on update cascade on delete set null
);
create index detection_observable_observable_idx on detection_observable
  (workspace_id, observable_id, detection_id);
create index detection_observable_person_idx on detection_observable (linked_by);
alter table detection_observable add constraint detection_observable_pk
  primary key (workspace_id, detection_id, observable_id);

-- The key is referred to by now and cannot come after this index: so the alert leads it.
alter table detection add column alert_id uuid;
create index detection_alert_idx on detection (alert_id, workspace_id);
