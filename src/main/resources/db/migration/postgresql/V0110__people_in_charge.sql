-- Members change what is theirs or nobody's, those who run the workspace everything: the same rules
-- as in the program, for whoever comes with psql. What somebody has just made is theirs to complete,
-- whoever is in charge of it then; a later change of such a row must raise its version.
create function may_change_case(workspace uuid, wanted uuid) returns boolean
  language sql stable security definer set search_path = sentineliq, pg_temp
  return exists (
    select from case_file c
    where c.workspace_id = workspace and c.id = wanted and workspace = any (my_workspaces())
      and (c.investigator_id is null or c.investigator_id = my_account()
        or workspace = any (my_administered_workspaces())
        or exists (select from case_member m where m.workspace_id = workspace
          and m.case_id = wanted and m.user_id = my_account())
        or c.version = 0 and c.xmin = pg_current_xact_id()::xid));

create function may_change_incident(workspace uuid, wanted uuid) returns boolean
  language sql stable security definer set search_path = sentineliq, pg_temp
  return exists (
    select from incident i
    where i.workspace_id = workspace and i.id = wanted and workspace = any (my_workspaces())
      and (i.assignee_id is null or i.assignee_id = my_account()
        or workspace = any (my_administered_workspaces())
        or exists (select from incident_member m where m.workspace_id = workspace
          and m.incident_id = wanted and m.user_id = my_account())
        or i.version = 0 and i.xmin = pg_current_xact_id()::xid));

create function keep_to_own_case() returns trigger
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
begin
  if my_account() is null or may_change_case(old.workspace_id, old.id) then
    return new;
  end if;
  raise exception 'this case is in the charge of others' using errcode = '42501';
end $$;
create trigger case_file_in_charge before update on case_file
  for each row execute function keep_to_own_case();

-- The clock of an incident is watched by whoever is there.
create function keep_to_own_incident() returns trigger
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  watched constant text[] := '{sla_warned,sla_breached,sla_breached_at,updated_at,version}';
begin
  if my_account() is null or may_change_incident(old.workspace_id, old.id)
      or to_jsonb(new) - watched = to_jsonb(old) - watched and new.version > old.version
        and new.sla_warned >= old.sla_warned and new.sla_breached >= old.sla_breached then
    return new;
  end if;
  raise exception 'this incident is in the charge of others' using errcode = '42501';
end $$;
create trigger incident_in_charge before update on incident
  for each row execute function keep_to_own_incident();

-- Who belongs to a team, and what a case comes to, is said by those in charge.
create policy said_by_those_in_charge on case_member as restrictive for insert to sentineliq_users
  with check (may_change_case(workspace_id, case_id));
create policy unsaid_by_those_in_charge on case_member as restrictive for delete to sentineliq_users
  using (may_change_case(workspace_id, case_id));
create policy rewritten_by_those_in_charge on case_text as restrictive for update to sentineliq_users
  using (may_change_case(workspace_id, case_id)) with check (may_change_case(workspace_id, case_id));
create policy said_by_those_in_charge on incident_member as restrictive for insert to sentineliq_users
  with check (may_change_incident(workspace_id, incident_id));
create policy unsaid_by_those_in_charge on incident_member as restrictive for delete
  to sentineliq_users using (may_change_incident(workspace_id, incident_id));
revoke update on case_member, incident_member from sentineliq_users;

revoke execute on function may_change_case(uuid, uuid), may_change_incident(uuid, uuid),
  keep_to_own_case(), keep_to_own_incident() from public;
grant execute on function may_change_case(uuid, uuid), may_change_incident(uuid, uuid)
  to sentineliq_users;
