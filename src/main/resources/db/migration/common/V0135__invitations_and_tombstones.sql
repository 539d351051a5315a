-- From where a workspace is opened: networks in CIDR form with a blank between them; null is from everywhere.
alter table workspace add column allowed_networks varchar(1000);
alter table workspace add constraint workspace_primary_color_check
  check (regexp_like(primary_color, '^#[0-9A-Fa-f]{6}$'));
alter table workspace add constraint workspace_secondary_color_check
  check (regexp_like(secondary_color, '^#[0-9A-Fa-f]{6}$'));
alter table workspace add constraint workspace_logo_check check (octet_length(logo) <= 262144);

-- Who was asked in and has not answered. What became of others is in the history.
create table workspace_invitation (
  workspace_id uuid not null,
  id uuid not null,
  email varchar(254) not null,
  role varchar(6) not null,
  token_hash ${bytes} not null,
  invited_by uuid,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  constraint workspace_invitation_email_key unique (workspace_id, email),
  constraint workspace_invitation_workspace_fk foreign key (workspace_id)
    references workspace (id) on update cascade on delete cascade,
  constraint workspace_invitation_inviter_fk foreign key (invited_by)
    references user_account (id) on update cascade on delete set null,
  constraint workspace_invitation_role_check check (role in ('ADMIN', 'MEMBER'))
);
alter table workspace_invitation add constraint workspace_invitation_pk primary key (workspace_id, id);

-- A workspace that its owner offered to somebody who has not answered: one at most.
create table ownership_transfer (
  workspace_id uuid not null,
  offered_by uuid not null,
  offered_to uuid not null,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  constraint ownership_transfer_workspace_fk foreign key (workspace_id)
    references workspace (id) on update cascade on delete cascade,
  constraint ownership_transfer_giver_fk foreign key (offered_by)
    references user_account (id) on update cascade on delete cascade,
  constraint ownership_transfer_taker_fk foreign key (offered_to)
    references user_account (id) on update cascade on delete cascade,
  constraint ownership_transfer_pk primary key (workspace_id)
);

-- What stays of a workspace that was purged: who did it, and the last state of its ledger, against
-- which every receipt, report and bag that was given out can still be checked.
create table workspace_tombstone (
  id uuid not null,
  name varchar(100) not null,
  slug varchar(100) not null,
  user_id uuid,
  owner_login varchar(64) not null,
  owner_name varchar(200) not null,
  workstation varchar(300) not null,
  purged_at timestamp(6) with time zone not null,
  ledger_size bigint not null,
  checkpoint varchar(500) not null,
  export_digest varchar(64) not null,
  constraint workspace_tombstone_pk primary key (id),
  constraint workspace_tombstone_owner_fk foreign key (user_id)
    references user_account (id) on update cascade on delete set null
);
