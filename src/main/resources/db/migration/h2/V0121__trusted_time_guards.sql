create trigger trusted_time_append_only before update, delete on trusted_time for each row
  call 'io.sentineliq.workbench.platform.persistence.h2.AppendOnly';
