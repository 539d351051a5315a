-- Lets a person into a workspace, or changes what they may do there: workspace, login, role.
begin;
set local role sentineliq_owner;
set local search_path = sentineliq, pg_temp;
select set_config('sentineliq.workspace', :'workspace', true),
  set_config('sentineliq.login', :'login', true), set_config('sentineliq.role', :'role', true);

do $$
declare
  place uuid;
  person uuid;
  before text;
begin
  select id into place from workspace where slug = current_setting('sentineliq.workspace');
  if place is null then
    raise exception '%', current_setting('sentineliq.workspace') using errcode = 'SQ404';
  end if;
  select id into person from user_account
    where database_role = current_setting('sentineliq.login') and active;
  if person is null then
    raise exception '%', current_setting('sentineliq.login') using errcode = 'SQ404';
  end if;
  select role into before from workspace_member where workspace_id = place and user_id = person;
  if before in ('OWNER', current_setting('sentineliq.role')) then
    return;
  end if;
  insert into workspace_member (workspace_id, id, user_id, role, created_at, updated_at)
    values (place, next_id(), person, current_setting('sentineliq.role'), now(), now())
    on conflict (workspace_id, user_id) do update set role = excluded.role,
      updated_at = excluded.updated_at, version = workspace_member.version + 1;
  perform append_entry(place, null, session_user::text, session_user::text, 'administration',
    case when before is null then 'MEMBER_ADDED' else 'MEMBER_ROLE_CHANGED' end, 'USER',
    person::text, '{}');
end $$;

commit;
