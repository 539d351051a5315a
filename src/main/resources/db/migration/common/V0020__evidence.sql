-- Exhibits are numbered in their case; a number is never given twice.
create table exhibit_counter (
  workspace_id uuid not null,
  case_id uuid not null,
  last_number integer not null,
  constraint exhibit_counter_pk primary key (workspace_id, case_id),
  constraint exhibit_counter_case_fk foreign key (workspace_id, case_id)
    references case_file (workspace_id, id) on update cascade on delete restrict,
  constraint exhibit_counter_number_check check (last_number >= 0)
);

-- Written once. What is said of an item is its record, the canonical text whose digest every
-- statement about it names; the columns repeat what lists ask for.
create table evidence (
  workspace_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  exhibit integer not null,
  kind varchar(12) not null,
  name varchar(500) not null,
  is_physical boolean not null,
  size bigint,
  sha256 varchar(64),
  sha1 varchar(40),
  md5 varchar(32),
  content varchar(64),
  parent_id uuid,
  collected_by uuid not null,
  collected_at timestamp(6) with time zone not null,
  tlp varchar(12) not null,
  record varchar(100000) not null,
  record_digest varchar(64) not null,
  constraint evidence_exhibit_key unique (workspace_id, case_id, exhibit),
  constraint evidence_case_fk foreign key (workspace_id, case_id)
    references case_file (workspace_id, id) on update cascade on delete restrict,
  constraint evidence_collector_fk foreign key (collected_by)
    references user_account (id) on update cascade on delete restrict,
  constraint evidence_exhibit_check check (exhibit > 0),
  constraint evidence_kind_check check (kind in ('EMAIL', 'NETWORK', 'FILE', 'LOG', 'SCREENSHOT',
    'MEMORY_DUMP', 'DISK_IMAGE', 'OTHER')),
  constraint evidence_tlp_check check (tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
  constraint evidence_bytes_check check (
    (is_physical and size is null and sha256 is null and content is null)
    or (not is_physical and size >= 0 and sha256 is not null and content is not null))
);
create index evidence_collected_idx on evidence (workspace_id, collected_at desc, id desc);
create index evidence_content_idx on evidence (workspace_id, content);
create index evidence_sha256_idx on evidence (workspace_id, sha256);
create index evidence_parent_idx on evidence (workspace_id, parent_id);
create index evidence_collector_idx on evidence (collected_by);
alter table evidence add constraint evidence_pk primary key (workspace_id, id);
alter table evidence add constraint evidence_parent_fk foreign key (workspace_id, parent_id)
  references evidence (workspace_id, id) on update cascade on delete restrict;

-- What the entries of each item amount to; only appending an entry changes it.
create table evidence_state (
  workspace_id uuid not null,
  evidence_id uuid not null,
  case_id uuid not null,
  state varchar(20) not null,
  custodian_id uuid not null,
  keeper_id uuid not null,
  offered_by uuid,
  offered_to uuid,
  offer varchar(64) not null,
  location varchar(500) not null,
  seal varchar(200) not null,
  is_sealed boolean not null,
  is_on_hold boolean not null,
  is_quarantined boolean not null,
  is_analyzed boolean not null,
  is_failed boolean not null,
  due_at timestamp(6) with time zone,
  verified_at timestamp(6) with time zone,
  entries integer not null,
  head varchar(64) not null,
  constraint evidence_state_item_fk foreign key (workspace_id, evidence_id)
    references evidence (workspace_id, id) on update cascade on delete restrict,
  constraint evidence_state_case_fk foreign key (workspace_id, case_id)
    references case_file (workspace_id, id) on update cascade on delete restrict,
  constraint evidence_state_custodian_fk foreign key (custodian_id)
    references user_account (id) on update cascade on delete restrict,
  constraint evidence_state_keeper_fk foreign key (keeper_id)
    references user_account (id) on update cascade on delete restrict,
  constraint evidence_state_offerer_fk foreign key (offered_by)
    references user_account (id) on update cascade on delete restrict,
  constraint evidence_state_receiver_fk foreign key (offered_to)
    references user_account (id) on update cascade on delete restrict,
  constraint evidence_state_check check (state in ('COLLECTED', 'IN_CUSTODY', 'CHECKED_OUT',
    'IN_TRANSIT', 'RETURNED_TO_OWNER', 'DISPOSED')),
  constraint evidence_state_offer_check check (
    (state = 'IN_TRANSIT' and offered_by is not null and offered_to is not null)
    or (state <> 'IN_TRANSIT' and offered_by is null and offered_to is null)),
  constraint evidence_state_entries_check check (entries > 0)
);
create index evidence_state_case_idx on evidence_state (workspace_id, case_id, state);
create index evidence_state_custodian_idx on evidence_state (workspace_id, custodian_id, state);
create index evidence_state_due_idx on evidence_state (workspace_id, due_at);
create index evidence_state_verified_idx on evidence_state (workspace_id, verified_at);
create index evidence_state_custodian_person_idx on evidence_state (custodian_id);
create index evidence_state_keeper_person_idx on evidence_state (keeper_id);
create index evidence_state_offerer_person_idx on evidence_state (offered_by);
create index evidence_state_receiver_person_idx on evidence_state (offered_to);
alter table evidence_state add constraint evidence_state_pk primary key (workspace_id, evidence_id);

-- The chain of custody. Each row is a leaf of the workspace's ledger beside those of audit_log: the
-- envelope wraps the digest of the statement and its signature.
create table custody_log (
  workspace_id uuid not null,
  seq bigint not null,
  evidence_id uuid not null,
  case_id uuid not null,
  entry integer not null,
  action varchar(30) not null,
  occurred_at timestamp(6) with time zone not null,
  user_id uuid not null,
  actor_login varchar(64) not null,
  actor_name varchar(200) not null,
  workstation varchar(200) not null,
  ip_address varchar(45),
  key_id uuid,
  statement varchar(100000) not null,
  envelope varchar(4000) not null,
  hash varchar(64) not null,
  constraint custody_log_entry_key unique (workspace_id, evidence_id, entry),
  constraint custody_log_item_fk foreign key (workspace_id, evidence_id)
    references evidence (workspace_id, id) on update cascade on delete restrict,
  constraint custody_log_case_fk foreign key (workspace_id, case_id)
    references case_file (workspace_id, id) on update cascade on delete restrict,
  constraint custody_log_key_fk foreign key (workspace_id, key_id)
    references signing_key (workspace_id, id) on update cascade on delete restrict,
  constraint custody_log_actor_fk foreign key (user_id)
    references user_account (id) on update cascade on delete restrict,
  constraint custody_log_place_check check (seq >= 0 and entry > 0)
);
create index custody_log_case_idx on custody_log (workspace_id, case_id, seq);
create index custody_log_key_idx on custody_log (workspace_id, key_id);
create index custody_log_actor_idx on custody_log (user_id);
alter table custody_log add constraint custody_log_pk primary key (workspace_id, seq);

create table evidence_tag (
  workspace_id uuid not null,
  evidence_id uuid not null,
  tag varchar(100) not null,
  constraint evidence_tag_item_fk foreign key (workspace_id, evidence_id)
    references evidence (workspace_id, id) on update cascade on delete restrict
);
create index evidence_tag_idx on evidence_tag (workspace_id, tag, evidence_id);
alter table evidence_tag add constraint evidence_tag_pk primary key (workspace_id, evidence_id, tag);

create table evidence_observable (
  workspace_id uuid not null,
  evidence_id uuid not null,
  observable_id uuid not null,
  linked_by uuid,
  linked_at timestamp(6) with time zone not null,
  constraint evidence_observable_item_fk foreign key (workspace_id, evidence_id)
    references evidence (workspace_id, id) on update cascade on delete restrict,
  constraint evidence_observable_observable_fk foreign key (workspace_id, observable_id)
    references observable (workspace_id, id) on update cascade on delete cascade,
  constraint evidence_observable_person_fk foreign key (linked_by)
    references user_account (id) on update cascade on delete set null
);
create index evidence_observable_observable_idx on evidence_observable (workspace_id, observable_id, evidence_id);
create index evidence_observable_person_idx on evidence_observable (linked_by);
alter table evidence_observable add constraint evidence_observable_pk
  primary key (workspace_id, evidence_id, observable_id);
