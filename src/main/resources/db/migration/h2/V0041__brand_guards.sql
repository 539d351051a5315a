alter table detection add constraint detection_brand_fk foreign key (workspace_id, brand_id)
  references brand (workspace_id, id);
create trigger brand_forgotten_in_detection before delete on brand for each row
  call 'io.sentineliq.workbench.platform.persistence.h2.ForgottenReference';
