alter table infringement add constraint infringement_detection_fk
  foreign key (workspace_id, detection_id) references detection (workspace_id, id)
  on update cascade on delete set null (detection_id);
alter table infringement add constraint infringement_incident_fk
  foreign key (workspace_id, incident_id) references incident (workspace_id, id)
  on update cascade on delete set null (incident_id);

select open_table('infringement', 'administrators');
select open_table('takedown_action', 'administrators');
revoke update (brand_id, detection_id) on infringement from sentineliq_users;
revoke update (infringement_id, kind, planned_at) on takedown_action from sentineliq_users;
