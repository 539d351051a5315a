-- A person with a database login of their own: login, email, name. The password is set apart, or the
-- server knows the person by LDAP, Kerberos or a certificate. Run again, it lets a person back in
-- who was removed.
begin;
select set_config('sentineliq.login', :'login', true);

do $$
declare
  login constant name := current_setting('sentineliq.login');
begin
  if not exists (select from pg_roles where rolname = login) then
    execute format('create role %I', login);
  end if;
  if exists (select from pg_roles where rolname = login and (rolsuper or rolbypassrls or rolcreaterole
      or pg_has_role(oid, 'sentineliq_owner', 'MEMBER'))) then
    raise exception '% stands above the rules that keep workspaces apart', login using errcode = 'SQ409';
  end if;
  execute format('alter role %I login connection limit 40', login);
  execute format('grant sentineliq_users to %I', login);
end $$;

set local role sentineliq_owner;
set local search_path = sentineliq, pg_temp;
insert into user_account
    (id, email, username, display_name, database_role, created_at, updated_at)
  values (next_id(), :'email', :'login', :'name', :'login', now(), now())
  on conflict (username) do update set active = true, updated_at = now(),
    version = user_account.version + 1
  where not user_account.active;

commit;
