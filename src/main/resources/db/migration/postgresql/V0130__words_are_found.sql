-- LIKE is not leakproof, so under row-level security it reads every row of the workspace and no index.
-- This function is what the policy would be: it looks for members only, in their workspace only, and
-- gives out ids, which the caller reads under the policies. Where pg_trgm is not installed it reads
-- the rows, as before.
do $$
declare
  place text := (select quote_ident(n.nspname) from pg_extension e
    join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm');
begin
  if place is not null then
    execute format('create index alert_title_words_idx on alert using gin (lower(title) %s.gin_trgm_ops)', place);
    execute format('create index alert_asset_words_idx on alert_asset using gin (lower(asset) %s.gin_trgm_ops)', place);
    execute format('create index alert_tag_words_idx on alert_tag using gin (lower(tag) %s.gin_trgm_ops)', place);
    execute format('create index observable_words_idx on observable using gin (lower(normalised) %s.gin_trgm_ops)', place);
  end if;
end $$;

-- The alerts with a word in their title, an asset, a tag or an observable, some of them twice; null when
-- there are more than at_most, because then looking through them in their order is quicker.
create function alerts_with(place uuid, pattern text, refanged text, at_most integer) returns uuid[]
  language plpgsql stable security definer
  set search_path = sentineliq, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  hits uuid[];
begin
  if place is null or not place = any (my_workspaces()) then
    return '{}';
  end if;
  hits := array(
    select a.id from alert a
      where a.workspace_id = place and lower(a.title) like pattern escape '\'
    union all
    select s.alert_id from alert_asset s
      where s.workspace_id = place and lower(s.asset) like pattern escape '\'
    union all
    select t.alert_id from alert_tag t
      where t.workspace_id = place and lower(t.tag) like pattern escape '\'
    union all
    select l.alert_id from observable o
      join alert_observable l on l.workspace_id = o.workspace_id and l.observable_id = o.id
      where o.workspace_id = place and lower(o.normalised) like refanged escape '\'
    limit at_most + 1);
  return case when cardinality(hits) <= at_most then hits end;
end $$;

revoke execute on function alerts_with(uuid, text, text, integer) from public;
grant execute on function alerts_with(uuid, text, text, integer) to sentineliq_users;
