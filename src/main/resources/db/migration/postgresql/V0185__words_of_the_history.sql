-- As titles are (V0169), what the history tells is found by its words through an index: whole words of
-- an entry, its action and whoever acted, so that a search of 200,000 entries reads the few that fit.
do $$
declare
  place text := (select quote_ident(n.nspname) from pg_extension e
    join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm');
begin
  if place is not null then
    execute format('create index entry_words_idx on audit_log using gin (lower(payload) %1$s.gin_trgm_ops,
      lower(action) %1$s.gin_trgm_ops, lower(actor_name) %1$s.gin_trgm_ops, lower(actor_login) %1$s.gin_trgm_ops)', place);
  end if;
end $$;

-- The history is every member's to read, so that membership is all that is asked.
create function entries_with(place uuid, pattern text, about text, begins timestamptz, ends timestamptz,
    at_most integer) returns bigint[]
  language plpgsql stable security definer
  set search_path = sentineliq, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  hits bigint[];
begin
  if place is null or not place = any (my_workspaces()) then
    return '{}';
  end if;
  hits := array(select e.seq from audit_log e
    where e.workspace_id = place and e.occurred_at >= begins and e.occurred_at < ends
      and (about = '' or e.resource = about)
      and (lower(e.payload) like pattern escape '!' or lower(e.action) like pattern escape '!'
        or lower(e.actor_name) like pattern escape '!' or lower(e.actor_login) like pattern escape '!')
    limit at_most + 1);
  return case when cardinality(hits) <= at_most then hits end;
end $$;

revoke execute on function entries_with(uuid, text, text, timestamptz, timestamptz, integer) from public;
grant execute on function entries_with(uuid, text, text, timestamptz, timestamptz, integer) to sentineliq_users;
