-- Removes everything of a workspace whose end its history just told; a tombstone with the last checkpoint
-- stays. What refers to other rows goes after them.
create function bury_workspace(gone workspace, owner user_account, workstation text, export text)
    returns text
  language plpgsql set search_path = sentineliq, pg_temp as $$
declare
  workspace constant uuid := gone.id;
  entries constant bigint := (select h.size from log_head h where h.workspace_id = gone.id);
  sealed constant text := 'sentineliq-workbench/' || gone.id || E'\n' || entries || E'\n'
    || encode(ledger_root(gone.id, entries), 'base64') || E'\n';
  waiting text[];
  left_over text[];
  target text;
begin
  insert into workspace_tombstone (id, name, slug, user_id, owner_login, owner_name, workstation,
      purged_at, ledger_size, checkpoint, export_digest)
    values (gone.id, gone.name, gone.slug, owner.id, owner.username, owner.display_name,
      bury_workspace.workstation, now(), entries, sealed, coalesce(export, ''));
  select array_agg(c.relname order by c.relname) into waiting
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id'
    where c.relnamespace = 'sentineliq'::regnamespace and c.relkind = 'r' and c.relname <> 'touched';
  while waiting is not null loop
    left_over := null;
    foreach target in array waiting loop
      begin
        execute format('delete from %I where workspace_id = $1', target) using workspace;
      exception when foreign_key_violation or restrict_violation then
        left_over := left_over || target;
      end;
    end loop;
    if left_over = waiting then
      raise exception 'rows that refer to one another: %', left_over;
    end if;
    waiting := left_over;
  end loop;
  delete from workspace w where w.id = workspace;
  return sealed;
end $$;

-- Ends a workspace for good: what is in it was exported and nothing has come since, no exhibit is
-- held, and who asks has typed its short name. A tombstone with the last checkpoint stays.
create or replace function purge_workspace(workspace uuid, typed text, workstation text) returns text
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  person user_account := owning(workspace);
  gone workspace;
  exported audit_log;
begin
  select * into strict gone from workspace w where w.id = workspace;
  if gone.slug is distinct from typed then
    raise check_violation using message = 'another short name';
  end if;
  select * into exported from audit_log a
    where a.workspace_id = workspace and a.action = 'WORKSPACE_EXPORTED' and a.actor_id = person.id
    order by a.seq desc limit 1;
  if exported.seq is null or exists (select from audit_log a
      where a.workspace_id = workspace and a.seq > exported.seq
        and a.action not in ('WORKSPACE_DELETED', 'WORKSPACE_SUSPENDED', 'WORKSPACE_RESTORED',
          'SIGNED_IN', 'SIGNED_OUT', 'SIGN_IN_FAILED', 'LOCKED_OUT')) then
    raise insufficient_privilege using message = 'export it first: nothing may have come since';
  end if;
  if exists (select from evidence_state s where s.workspace_id = workspace and s.is_on_hold) then
    raise insufficient_privilege using message = 'an exhibit is held';
  end if;
  perform tell(person, workspace, workstation, 'WORKSPACE_PURGED', workspace, told(gone.name));
  return bury_workspace(gone, person, workstation, exported.payload::jsonb ->> 'description');
end $$;

revoke execute on function bury_workspace(workspace, user_account, text, text) from public;
