-- As those of incidents (V0169), titles of detections are found by their words through an index.
do $$
declare
  place text := (select quote_ident(n.nspname) from pg_extension e
    join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm');
begin
  if place is not null then
    execute format('create index detection_title_words_idx on detection using gin (lower(title) %s.gin_trgm_ops)', place);
  end if;
end $$;

create function detections_with(place uuid, pattern text, at_most integer) returns uuid[]
  language plpgsql stable security definer
  set search_path = sentineliq, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  hits uuid[];
begin
  if place is null or not place = any (my_workspaces()) then
    return '{}';
  end if;
  hits := array(select d.id from detection d
    where d.workspace_id = place and lower(d.title) like pattern escape '!' limit at_most + 1);
  return case when cardinality(hits) <= at_most then hits end;
end $$;

revoke execute on function detections_with(uuid, text, integer) from public;
grant execute on function detections_with(uuid, text, integer) to sentineliq_users;
