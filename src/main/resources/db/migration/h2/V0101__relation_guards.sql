alter table detection add constraint detection_alert_fk foreign key (workspace_id, alert_id)
  references alert (workspace_id, id);
create trigger alert_forgotten_in_detection before delete on alert for each row
  call 'io.sentineliq.workbench.platform.persistence.h2.ForgottenReference';
