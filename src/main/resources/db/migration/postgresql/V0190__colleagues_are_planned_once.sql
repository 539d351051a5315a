-- As the other functions that say who asks: names of people stand in nearly every list, and each join of
-- them asks who one's colleagues are. What it answers is unchanged.
create or replace function my_colleagues() returns uuid[]
  language plpgsql stable security definer set search_path = sentineliq, pg_temp as $$
declare
  mine constant uuid[] := my_workspaces();
begin
  return (
    select coalesce(array_agg(distinct m.user_id), '{}')
    from workspace_member m
    where m.workspace_id = any (mine));
end $$;
