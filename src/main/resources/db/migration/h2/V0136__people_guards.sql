create trigger workspace_tombstone_append_only before update, delete on workspace_tombstone for each row
  call 'io.sentineliq.workbench.platform.persistence.h2.AppendOnly';
