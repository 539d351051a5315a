-- Bags that came from other ledgers: everything in them but the items' bytes, as it came. Written
-- once; an item's first entry names the bag by the digest of its statement.
create table imported_bag (
  workspace_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  statement varchar(64) not null,
  signer varchar(64) not null,
  ledger varchar(200) not null,
  ledger_size bigint not null,
  imported_by uuid not null,
  imported_at timestamp(6) with time zone not null,
  constraint imported_bag_statement_key unique (workspace_id, statement),
  constraint imported_bag_case_fk foreign key (workspace_id, case_id)
    references case_file (workspace_id, id) on update cascade on delete restrict,
  constraint imported_bag_person_fk foreign key (imported_by)
    references user_account (id) on update cascade on delete restrict,
  constraint imported_bag_size_check check (ledger_size > 0)
);
create index imported_bag_case_idx on imported_bag (workspace_id, case_id);
create index imported_bag_person_idx on imported_bag (imported_by);
alter table imported_bag add constraint imported_bag_pk primary key (workspace_id, id);

create table imported_file (
  workspace_id uuid not null,
  bag_id uuid not null,
  name varchar(1000) not null,
  part integer not null,
  bytes ${bytes} not null,
  constraint imported_file_pk primary key (workspace_id, bag_id, name, part),
  constraint imported_file_bag_fk foreign key (workspace_id, bag_id)
    references imported_bag (workspace_id, id) on update cascade on delete restrict,
  constraint imported_file_check check (part >= 0 and octet_length(bytes) <= 262144)
);

-- An item that somebody of another store took over.
alter table evidence_state drop constraint evidence_state_check;
alter table evidence_state add constraint evidence_state_check check (state in ('COLLECTED',
  'IN_CUSTODY', 'CHECKED_OUT', 'IN_TRANSIT', 'RETURNED_TO_OWNER', 'HANDED_OVER', 'DISPOSED'));
