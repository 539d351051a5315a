-- Ends a person's work here: the login, every membership and every open connection. What they did
-- stays under their name; what was assigned to them stays assigned until somebody takes it.
begin;
set local role sentineliq_owner;
set local search_path = sentineliq, pg_temp;
select set_config('sentineliq.login', :'login', true);

do $$
declare
  login constant text := current_setting('sentineliq.login');
  person user_account;
  place record;
begin
  select * into person from user_account where database_role = login;
  if person.id is null then
    raise exception '%', login using errcode = 'SQ404';
  end if;
  for place in select slug from workspace where owner_id = person.id order by slug loop
    raise exception '% owns the workspace %: transfer it first', login, place.slug
      using errcode = 'SQ409';
  end loop;
  for place in delete from workspace_member where user_id = person.id returning workspace_id loop
    perform append_entry(place.workspace_id, null, session_user::text, session_user::text,
      'administration', 'MEMBER_REMOVED', 'USER', person.id::text, '{}');
  end loop;
  update user_account set active = false, updated_at = now(), version = version + 1
    where id = person.id and active;
end $$;

reset role;
do $$
declare
  login constant name := current_setting('sentineliq.login');
begin
  if exists (select from pg_roles where rolname = login) then
    execute format('alter role %I nologin', login);
    execute format('revoke sentineliq_users from %I', login);
  end if;
  perform pg_terminate_backend(pid) from pg_stat_activity
    where usename = login and datname = current_database() and pid <> pg_backend_pid();
end $$;

commit;
