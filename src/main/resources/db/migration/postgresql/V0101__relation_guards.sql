alter table detection add constraint detection_alert_fk foreign key (workspace_id, alert_id)
  references alert (workspace_id, id) on update cascade on delete set null (alert_id);
grant update (alert_id) on detection to sentineliq_users;

select open_table('detection_trait', 'members');
select open_table('detection_correlation', 'members');
select open_table('detection_observable', 'members');
-- What ties detections was so when they came.
revoke update on detection_trait, detection_correlation, detection_observable from sentineliq_users;
