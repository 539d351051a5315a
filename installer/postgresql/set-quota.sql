-- How many bytes of exhibits a workspace may hold: its short name and a number, or nothing for no limit.
begin;
set local role sentineliq_owner;
set local search_path = sentineliq, pg_temp;
select set_config('sentineliq.slug', :'workspace', true), set_config('sentineliq.quota', :'bytes', true);

do $$
declare
  wanted constant bigint := nullif(current_setting('sentineliq.quota'), '')::bigint;
  place workspace;
begin
  select * into place from workspace where slug = current_setting('sentineliq.slug') for update;
  if place.id is null then
    raise exception '%', current_setting('sentineliq.slug') using errcode = 'SQ404';
  end if;
  if place.storage_quota is not distinct from wanted then
    return;
  end if;
  update workspace set storage_quota = wanted, updated_at = now(), version = version + 1
    where id = place.id;
  perform append_entry(place.id, null, session_user::text, session_user::text, 'administration',
    'WORKSPACE_UPDATED', 'WORKSPACE', place.id::text,
    told(place.name, array['storage_quota', place.storage_quota::text, wanted::text]));
end $$;

commit;
