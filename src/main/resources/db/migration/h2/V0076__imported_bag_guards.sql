create trigger imported_bag_append_only before update, delete on imported_bag for each row
  call 'io.sentineliq.workbench.platform.persistence.h2.AppendOnly';
create trigger imported_file_append_only before update, delete on imported_file for each row
  call 'io.sentineliq.workbench.platform.persistence.h2.AppendOnly';
