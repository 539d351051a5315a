create trigger log_node_append_only before update, delete on log_node for each row
  call 'io.sentineliq.workbench.platform.persistence.h2.AppendOnly';

-- Every entry becomes a leaf, every completed pair a node, in the transaction of the change.
create trigger log_node_parent after insert on log_node for each row
  call 'io.sentineliq.workbench.platform.persistence.h2.MerkleParent';
create trigger audit_log_leaf after insert on audit_log for each row
  call 'io.sentineliq.workbench.platform.persistence.h2.MerkleLeaf';

-- Entries from before the ledger.
insert into log_node (workspace_id, seq, height, hash)
  select workspace_id, seq, 0, hash('SHA-256', x'00' || stringtoutf8(envelope))
  from audit_log order by workspace_id, seq;
