-- What was asked of a time-stamping authority about the ledger, and what it answered: a row when the
-- question goes out, another with the answer when it came. Rows are only added.
create table trusted_time (
  workspace_id uuid not null,
  id uuid not null,
  ledger_size bigint not null,
  checkpoint varchar(500) not null,
  request ${bytes} not null,
  answer ${bytes},
  added_by uuid not null,
  added_at timestamp(6) with time zone not null,
  constraint trusted_time_workspace_fk foreign key (workspace_id)
    references workspace (id) on update cascade on delete cascade,
  constraint trusted_time_person_fk foreign key (added_by)
    references user_account (id) on update cascade on delete restrict,
  constraint trusted_time_size_check check (ledger_size > 0),
  constraint trusted_time_bytes_check
    check (octet_length(request) <= 4096 and (answer is null or octet_length(answer) <= 262144))
);
create index trusted_time_size_idx on trusted_time (workspace_id, ledger_size);
create index trusted_time_person_idx on trusted_time (added_by);
alter table trusted_time add constraint trusted_time_pk primary key (workspace_id, id);
