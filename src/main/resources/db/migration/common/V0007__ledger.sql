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
