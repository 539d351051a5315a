-- Ends a workspace for good that its owner deleted more than thirty days ago and never exported: its short
-- name. Dump the database before: only a tombstone with the last checkpoint of its ledger stays.
begin;
set local role sentineliq_owner;
set local search_path = sentineliq, pg_temp;
select set_config('sentineliq.slug', :'workspace', true);

do $$
declare
  gone workspace;
  person user_account;
begin
  select * into gone from workspace where slug = current_setting('sentineliq.slug') for update;
  if gone.id is null then
    raise exception '%', current_setting('sentineliq.slug') using errcode = 'SQ404';
  end if;
  if gone.deleted_at is null or gone.deleted_at > now() - interval '30 days' then
    raise exception '% was not deleted more than thirty days ago', gone.slug using errcode = 'SQ409';
  end if;
  if exists (select from evidence_state s where s.workspace_id = gone.id and s.is_on_hold) then
    raise exception '% holds exhibits', gone.slug using errcode = 'SQ409';
  end if;
  select * into strict person from user_account where id = gone.owner_id;
  perform append_entry(gone.id, null, session_user::text, session_user::text, 'administration',
    'WORKSPACE_PURGED', 'WORKSPACE', gone.id::text, told(gone.name));
  perform bury_workspace(gone, person, 'administration', null);
end $$;

commit;
