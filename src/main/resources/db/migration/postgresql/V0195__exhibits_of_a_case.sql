-- The exhibits of a case are seen with it, as its notes are, and are counted with the rest.
create or replace function rows_of_case(place uuid, wanted uuid, kind text) returns bigint
  language plpgsql stable security definer set search_path = sentineliq, pg_temp as $$
begin
  if place is null or wanted is null or not sees_case(place, wanted) then
    return 0;
  end if;
  return case kind
    when 'alert' then (select count(*) from case_alert r
      where r.workspace_id = place and r.case_id = wanted)
    when 'exhibit' then (select count(*) from evidence r
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
