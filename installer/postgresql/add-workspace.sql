-- A workspace with its owner, its empty history and the first entry of it: name, slug, owner.
begin;
set local role sentineliq_owner;
set local search_path = sentineliq, pg_temp;
select set_config('sentineliq.name', :'name', true), set_config('sentineliq.slug', :'slug', true),
  set_config('sentineliq.owner', :'owner', true);

do $$
declare
  place constant uuid := next_id();
  person uuid;
begin
  if current_setting('sentineliq.slug') !~ '^[a-z0-9]([a-z0-9-]{0,98}[a-z0-9])?$' then
    raise exception 'a short name has small letters, digits and hyphens, none at the ends';
  end if;
  select id into person from user_account
    where database_role = current_setting('sentineliq.owner') and active;
  if person is null then
    raise exception '%', current_setting('sentineliq.owner') using errcode = 'SQ404';
  end if;
  insert into workspace (id, name, slug, owner_id, storage_quota, created_at, updated_at)
    values (place, current_setting('sentineliq.name'), current_setting('sentineliq.slug'), person,
      1073741824, now(), now());
  insert into log_head (workspace_id) values (place);
  insert into workspace_member (workspace_id, id, user_id, role, created_at, updated_at)
    values (place, next_id(), person, 'OWNER', now(), now());
  perform append_entry(place, null, session_user::text, session_user::text, 'administration',
    'WORKSPACE_CREATED', 'WORKSPACE', place::text, '{}');
end $$;

commit;
