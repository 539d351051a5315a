create trigger signed_report_append_only before update, delete on signed_report for each row
  call 'io.sentineliq.workbench.platform.persistence.h2.AppendOnly';
