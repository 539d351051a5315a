-- As those of detections (V0179), titles of infringements are found by their words through an index.
do $$
declare
  place text := (select quote_ident(n.nspname) from pg_extension e
    join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm');
begin
  if place is not null then
    execute format('create index infringement_title_words_idx on infringement using gin (lower(title) %s.gin_trgm_ops)', place);
  end if;
end $$;

create function infringements_with(place uuid, pattern text, at_most integer) returns uuid[]
  language plpgsql stable security definer
  set search_path = sentineliq, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  hits uuid[];
begin
  if place is null or not place = any (my_workspaces()) then
    return '{}';
  end if;
  hits := array(select i.id from infringement i
    where i.workspace_id = place and lower(i.title) like pattern escape '!' limit at_most + 1);
  return case when cardinality(hits) <= at_most then hits end;
end $$;

revoke execute on function infringements_with(uuid, text, integer) from public;
grant execute on function infringements_with(uuid, text, integer) to sentineliq_users;
