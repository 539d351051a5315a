alter table observable add constraint observable_digest_check
  check (value_digest = hash('SHA-256', normalised));

-- At most one owner: the slot is null for everybody else, and nulls do not collide.
alter table workspace_member add column owner_slot boolean
  generated always as (case when role = 'OWNER' then true end);
alter table workspace_member add constraint workspace_member_one_owner unique (workspace_id, owner_slot);

create trigger audit_log_append_only before update, delete on audit_log for each row
  call 'io.sentineliq.workbench.platform.persistence.h2.AppendOnly';
