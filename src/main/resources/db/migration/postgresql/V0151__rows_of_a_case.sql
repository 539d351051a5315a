-- How many rows belong to a case, for whoever sees it. Every row of these tables is seen with its case
-- and by nothing else, so the question is asked once and not for each of fifty thousand rows; the
-- counts come from the indexes alone, which a policy keeps from an ordinary statement.
create function rows_of_case(place uuid, wanted uuid, kind text) returns bigint
  language plpgsql stable security definer set search_path = sentineliq, pg_temp as $$
begin
  if place is null or wanted is null or not sees_case(place, wanted) then
    return 0;
  end if;
  return case kind
    when 'alert' then (select count(*) from case_alert r
      where r.workspace_id = place and r.case_id = wanted)
    when 'observable' then (select count(*) from case_observable r
      where r.workspace_id = place and r.case_id = wanted)
    when 'note' then (select count(*) from note r
      where r.workspace_id = place and r.case_id = wanted)
    when 'technique' then (select count(*) from ttp r
      where r.workspace_id = place and r.case_id = wanted)
    when 'event' then (select count(*) from timeline_event r
      where r.workspace_id = place and r.case_id = wanted)
  end;
end $$;

revoke execute on function rows_of_case(uuid, uuid, text) from public;
grant execute on function rows_of_case(uuid, uuid, text) to sentineliq_users;
