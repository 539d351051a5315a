alter table detection add constraint detection_source_fk foreign key (workspace_id, detection_source_id)
  references detection_source (workspace_id, id);
create trigger detection_source_forgotten_in_detection before delete on detection_source for each row
  call 'io.sentineliq.workbench.platform.persistence.h2.ForgottenReference';
alter table tracker add constraint tracker_brand_fk foreign key (workspace_id, brand_id)
  references brand (workspace_id, id);
create trigger brand_forgotten_in_tracker before delete on brand for each row
  call 'io.sentineliq.workbench.platform.persistence.h2.ForgottenReference';
