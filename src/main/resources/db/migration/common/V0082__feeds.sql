-- How far a feed was read, so that an import that was killed goes on from there.
create table feed_import (
  workspace_id uuid not null,
  id uuid not null,
  detection_source_id uuid not null,
  file_name varchar(255) not null,
  fingerprint ${bytes} not null,
  records bigint not null,
  added bigint not null,
  started_at timestamp(6) with time zone not null,
  finished_at timestamp(6) with time zone,
  updated_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint feed_import_feed_key unique (workspace_id, detection_source_id, fingerprint),
  constraint feed_import_source_fk foreign key (workspace_id, detection_source_id)
    references detection_source (workspace_id, id) on update cascade on delete cascade,
  constraint feed_import_counts_check check (records >= 0 and added >= 0)
);
alter table feed_import add constraint feed_import_pk primary key (workspace_id, id);
