create trigger log_node_append_only before update or delete on log_node
  for each row execute function refuse_change();
create trigger log_node_no_truncate before truncate on log_node
  for each statement execute function refuse_change();

-- Every entry becomes a leaf, every completed pair a node (RFC 6962, section 2.1), in the
-- transaction of the change. The lock on log_head orders them.
create function seal_entry(workspace uuid, place bigint, envelope text) returns void
  language plpgsql set search_path = sentineliq, pg_temp as $$
declare
  digest bytea := sha256('\x00'::bytea || convert_to(envelope, 'UTF8'));
  width bigint := 1;
  level smallint := 0;
begin
  insert into log_node (workspace_id, seq, height, hash) values (workspace, place, level, digest);
  while (place + 1) / width % 2 = 0 loop
    select sha256('\x01'::bytea || n.hash || digest) into strict digest from log_node n
      where n.workspace_id = workspace and n.seq = place - width and n.height = level;
    width := 2 * width;
    level := level + 1;
    insert into log_node (workspace_id, seq, height, hash) values (workspace, place, level, digest);
  end loop;
end $$;

create function seal_new_entry() returns trigger
  language plpgsql set search_path = sentineliq, pg_temp as $$
begin
  perform seal_entry(new.workspace_id, new.seq, new.envelope);
  return null;
end $$;

create trigger audit_log_seal after insert on audit_log
  for each row execute function seal_new_entry();

-- Entries from before the ledger.
do $$
declare
  entry record;
begin
  for entry in select workspace_id, seq, envelope from audit_log order by workspace_id, seq loop
    perform seal_entry(entry.workspace_id, entry.seq, entry.envelope);
  end loop;
end $$;

select close_table('log_node');
create policy members_read on log_node for select to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]));
grant select on log_node to sentineliq_users;
create policy members_read on log_head for select to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]));
grant select (workspace_id, size) on log_head to sentineliq_users;

-- A key is made by its holder, and ends once: by the holder or an administrator.
select close_table('signing_key');
create policy members_read on signing_key for select to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]));
create policy holders_add on signing_key for insert to sentineliq_users
  with check (workspace_id = any ((select my_workspaces())::uuid[]) and user_id = (select my_account())
    and revoked_at is null);
create policy keys_end_once on signing_key for update to sentineliq_users
  using (revoked_at is null and workspace_id = any ((select my_workspaces())::uuid[])
    and (user_id = (select my_account())
      or workspace_id = any ((select my_administered_workspaces())::uuid[])))
  with check (revoked_at is not null and workspace_id = any ((select my_workspaces())::uuid[]));
grant select, insert, update (revoked_at, revoke_reason, updated_at, version)
  on signing_key to sentineliq_users;
select witness_table('signing_key');

select close_table('signing_secret');
create policy holder_reads on signing_secret for select to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]) and user_id = (select my_account()));
create policy holder_adds on signing_secret for insert to sentineliq_users
  with check (workspace_id = any ((select my_workspaces())::uuid[]) and user_id = (select my_account()));
grant select, insert on signing_secret to sentineliq_users;
select witness_table('signing_secret');

revoke execute on function seal_entry(uuid, bigint, text), seal_new_entry() from public;
