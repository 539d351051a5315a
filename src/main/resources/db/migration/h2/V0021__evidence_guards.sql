create trigger evidence_append_only before update, delete on evidence for each row
  call 'io.sentineliq.workbench.platform.persistence.h2.AppendOnly';
create trigger custody_log_append_only before update, delete on custody_log for each row
  call 'io.sentineliq.workbench.platform.persistence.h2.AppendOnly';
create trigger custody_log_leaf after insert on custody_log for each row
  call 'io.sentineliq.workbench.platform.persistence.h2.MerkleLeaf';
