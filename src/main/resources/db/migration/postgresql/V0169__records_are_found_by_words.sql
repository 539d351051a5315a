-- As alerts are (V0130): words in titles of incidents and cases and in values of observables are found
-- through their indexes by functions that are what the policies would be.
do $$
declare
  place text := (select quote_ident(n.nspname) from pg_extension e
    join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm');
begin
  if place is not null then
    execute format('create index incident_title_words_idx on incident using gin (lower(title) %s.gin_trgm_ops)', place);
    execute format('create index case_title_words_idx on case_file using gin (lower(title) %s.gin_trgm_ops)', place);
  end if;
end $$;

-- Each gives null when there are more than at_most: then looking through them in their order is quicker.
create function incidents_with(place uuid, pattern text, at_most integer) returns uuid[]
  language plpgsql stable security definer
  set search_path = sentineliq, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  hits uuid[];
begin
  if place is null or not place = any (my_workspaces()) then
    return '{}';
  end if;
  hits := array(select i.id from incident i
    where i.workspace_id = place and lower(i.title) like pattern escape '!' limit at_most + 1);
  return case when cardinality(hits) <= at_most then hits end;
end $$;

-- Of cases that are for few, only those that whoever asks may see: else a guess would find its case.
create function cases_with(place uuid, pattern text, at_most integer) returns uuid[]
  language plpgsql stable security definer
  set search_path = sentineliq, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  hits uuid[];
  administers boolean;
  own_team uuid[];
begin
  if place is null or not place = any (my_workspaces()) then
    return '{}';
  end if;
  administers := place = any (my_administered_workspaces());
  own_team := my_team_cases();
  hits := array(select c.id from case_file c
    where c.workspace_id = place and lower(c.title) like pattern escape '!'
      and (administers or c.confidentiality in ('PUBLIC', 'INTERNAL')
        or c.investigator_id = my_account() or c.id = any (own_team))
    limit at_most + 1);
  return case when cardinality(hits) <= at_most then hits end;
end $$;

create function observables_with(place uuid, pattern text, at_most integer) returns uuid[]
  language plpgsql stable security definer
  set search_path = sentineliq, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  hits uuid[];
begin
  if place is null or not place = any (my_workspaces()) then
    return '{}';
  end if;
  hits := array(select o.id from observable o
    where o.workspace_id = place and lower(o.normalised) like pattern escape '!' limit at_most + 1);
  return case when cardinality(hits) <= at_most then hits end;
end $$;

revoke execute on function incidents_with(uuid, text, integer), cases_with(uuid, text, integer),
  observables_with(uuid, text, integer) from public;
grant execute on function incidents_with(uuid, text, integer), cases_with(uuid, text, integer),
  observables_with(uuid, text, integer) to sentineliq_users;
