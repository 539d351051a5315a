create function my_team_cases() returns uuid[]
  language sql stable security definer set search_path = sentineliq, pg_temp
  return (
    select coalesce(array_agg(m.case_id), '{}')
    from case_member m
    where m.user_id = my_account() and m.workspace_id = any (my_workspaces()));

-- What belongs to a case is seen with the case: the look into case_file is itself under its policy.
create function open_case_part(target regclass, deleters text, reference name default 'case_id') returns void
  language plpgsql set search_path = sentineliq, pg_temp as $$
begin
  perform open_table(target, deleters);
  perform hide_with_case(target, reference);
end $$;

create function hide_with_case(target regclass, reference name) returns void
  language plpgsql set search_path = sentineliq, pg_temp as $$
declare
  seen text := format('%1$I is null or exists (select from case_file c
    where c.workspace_id = %2$s.workspace_id and c.id = %2$s.%1$I)', reference, target);
begin
  execute format('create policy %I on %s as restrictive to sentineliq_users using (%s) with check (%s)',
    'seen_with_' || reference, target, seen, seen);
end $$;

select open_table('incident', 'administrators');
select open_table('incident_system', 'members');
select open_table('incident_member', 'members');
select open_table('incident_alert', 'members');
select open_table('incident_observable', 'members');

select open_table('case_file', 'administrators');
create policy confidential_cases_are_for_few on case_file as restrictive to sentineliq_users
  using (confidentiality in ('PUBLIC', 'INTERNAL')
    or investigator_id = (select my_account())
    or workspace_id = any ((select my_administered_workspaces())::uuid[])
    or id = any ((select my_team_cases())::uuid[]))
  with check (true);
-- The number is given once.
revoke update (number) on case_file from sentineliq_users;

select open_case_part('case_text', 'members');
select open_case_part('case_member', 'members');
select open_case_part('case_alert', 'members');
select open_case_part('case_incident', 'members');
select open_case_part('case_observable', 'members');
select open_case_part('case_link', 'members');
select hide_with_case('case_link', 'other_case_id');
select open_table('case_template', 'members');
select open_case_part('task', 'members');

select open_table('task_dependency', 'members');
create policy seen_with_tasks on task_dependency as restrictive to sentineliq_users
  using (exists (select from task t where t.workspace_id = task_dependency.workspace_id
      and t.id = task_dependency.task_id)
    and exists (select from task t where t.workspace_id = task_dependency.workspace_id
      and t.id = task_dependency.needs_id))
  with check (exists (select from task t where t.workspace_id = task_dependency.workspace_id
      and t.id = task_dependency.task_id)
    and exists (select from task t where t.workspace_id = task_dependency.workspace_id
      and t.id = task_dependency.needs_id));

select hide_with_case('timeline_event', 'case_id');

-- A counter that could be set back would give a number twice.
select close_table('case_counter');
create policy members_read on case_counter for select to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]));
create policy members_add on case_counter for insert to sentineliq_users
  with check (workspace_id = any ((select my_workspaces())::uuid[]) and last_number = 0);
create policy members_count on case_counter for update to sentineliq_users
  using (workspace_id = any ((select my_workspaces())::uuid[]))
  with check (workspace_id = any ((select my_workspaces())::uuid[]));
grant select, insert, update (last_number) on case_counter to sentineliq_users;
select witness_table('case_counter');

create function count_upwards() returns trigger
  language plpgsql set search_path = sentineliq, pg_temp as $$
begin
  if new.last_number <> old.last_number + 1 then
    raise exception 'case numbers are given one after the other' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger case_counter_upwards before update on case_counter
  for each row execute function count_upwards();

revoke execute on function my_team_cases(), open_case_part(regclass, text, name),
  hide_with_case(regclass, name), count_upwards() from public;
grant execute on function my_team_cases() to sentineliq_users;
