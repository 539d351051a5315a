alter table detection add constraint detection_brand_fk foreign key (workspace_id, brand_id)
  references brand (workspace_id, id) on update cascade on delete set null (brand_id);

select open_table('brand', 'administrators');
select open_table('brand_term', 'members');

select open_table('detection', 'administrators');
-- What was found, where and when is told once.
revoke update (record_digest, kind, source_name, source_type, subject, detected_at) on detection
  from sentineliq_users;
