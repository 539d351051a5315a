-- The complete subtrees of each workspace's Merkle tree (RFC 6962) over its history, each under the
-- leaf that completed it: height 0 is the leaf itself. Rows come in the order of the key.
create table log_node (
  workspace_id uuid not null,
  seq bigint not null,
  height smallint not null,
  hash ${bytes} not null,
  constraint log_node_pk primary key (workspace_id, seq, height),
  constraint log_node_workspace_fk foreign key (workspace_id)
    references workspace (id) on update cascade on delete cascade,
  constraint log_node_place_check check (seq >= 0 and height >= 0 and height < 63),
  constraint log_node_hash_check check (octet_length(hash) = 32)
);

-- With what people sign: the public half is everybody's, the private half is encrypted under a
-- passphrase and only its holder's.
create table signing_key (
  workspace_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  holder_name varchar(200) not null,
  organisation varchar(200) not null,
  public_key ${bytes} not null,
  revoked_at timestamp(6) with time zone,
  revoke_reason varchar(1000),
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint signing_key_workspace_fk foreign key (workspace_id)
    references workspace (id) on update cascade on delete cascade,
  constraint signing_key_holder_fk foreign key (user_id)
    references user_account (id) on update cascade on delete restrict,
  constraint signing_key_revoked_check check ((revoked_at is null) = (revoke_reason is null))
);
create index signing_key_holder_idx on signing_key (workspace_id, user_id);
create index signing_key_user_idx on signing_key (user_id);
alter table signing_key add constraint signing_key_pk primary key (workspace_id, id);

create table signing_secret (
  workspace_id uuid not null,
  key_id uuid not null,
  user_id uuid not null,
  sealed varchar(2000) not null,
  created_at timestamp(6) with time zone not null,
  constraint signing_secret_pk primary key (workspace_id, key_id),
  constraint signing_secret_key_fk foreign key (workspace_id, key_id)
    references signing_key (workspace_id, id) on update cascade on delete cascade,
  constraint signing_secret_holder_fk foreign key (user_id)
    references user_account (id) on update cascade on delete restrict
);
