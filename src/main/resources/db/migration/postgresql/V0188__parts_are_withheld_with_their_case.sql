-- What belongs to a case was compared with all the cases that a person may see: to read one page of
-- events every case of the workspace was looked at first, or each row's case was looked up for itself.
-- Compared with the cases that are withheld from that person, which an index of the confidential ones
-- leads to, it costs next to nothing. A part is tied to its case by a foreign key, so that a case that
-- is not withheld is there and in the same workspace. What is written is checked as before.
create index case_file_few_idx on case_file (workspace_id, id) include (investigator_id)
  where confidentiality not in ('PUBLIC', 'INTERNAL');

-- Tells a member no more than the history does, in which each case begins with its id.
create function withheld_cases() returns table (workspace_id uuid, id uuid)
  language plpgsql stable security definer rows 100 set search_path = sentineliq, pg_temp as $$
#variable_conflict use_column
declare
  me constant uuid := my_account();
  administered constant uuid[] := my_administered_workspaces();
  joined constant uuid[] := my_team_cases();
begin
  return query
    select c.workspace_id, c.id from case_file c
    where c.confidentiality not in ('PUBLIC', 'INTERNAL')
      and c.workspace_id = any (my_workspaces())
      and (c.workspace_id = any (administered) or c.investigator_id = me or c.id = any (joined)) is not true;
end $$;
revoke execute on function withheld_cases() from public;
grant execute on function withheld_cases() to sentineliq_users;

create or replace function hide_with_case(target regclass, reference name) returns void
  language plpgsql set search_path = sentineliq, pg_temp as $$
declare
  seen constant text := format('%1$I is null
    or (workspace_id, %1$I) not in (select h.workspace_id, h.id from withheld_cases() h)', reference);
  known constant text := format('%1$I is null or exists (select from case_file c
    where c.workspace_id = %2$s.workspace_id and c.id = %2$s.%1$I)', reference, target);
  title constant name := 'seen_with_' || reference;
begin
  if exists (select from pg_policy p where p.polrelid = target and p.polname = title) then
    execute format('alter policy %I on %s using (%s)', title, target, seen);
  else
    execute format('create policy %I on %s as restrictive to sentineliq_users using (%s) with check (%s)',
      title, target, seen, known);
  end if;
end $$;

do $$
declare
  part record;
begin
  for part in select p.polrelid::regclass as target, substr(p.polname, length('seen_with_') + 1) as reference
      from pg_policy p where p.polname like 'seen\_with\_%case\_id'
        and p.polrelid in (select c.oid from pg_class c where c.relnamespace = 'sentineliq'::regnamespace) loop
    perform hide_with_case(part.target, part.reference);
  end loop;
end $$;
