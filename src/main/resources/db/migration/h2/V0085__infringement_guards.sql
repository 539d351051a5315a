alter table infringement add constraint infringement_detection_fk
  foreign key (workspace_id, detection_id) references detection (workspace_id, id);
create trigger detection_forgotten_in_infringement before delete on detection for each row
  call 'io.sentineliq.workbench.platform.persistence.h2.ForgottenReference';
alter table infringement add constraint infringement_incident_fk
  foreign key (workspace_id, incident_id) references incident (workspace_id, id);
create trigger incident_forgotten_in_infringement before delete on incident for each row
  call 'io.sentineliq.workbench.platform.persistence.h2.ForgottenReference';
