-- Which import brought an alert and which act gave it to its assignee, so that one line of the bell
-- opens exactly the alerts it counts. Ids of imports and acts follow the clock, as those of alerts
-- do: an import's alerts are found behind its id in the primary key, without one more index.
alter table alert add column import_id uuid;
alter table alert add column handover_id uuid;

-- The least severity a line counts, by its rank; null in lines told before this was kept.
alter table notification add column least_rank smallint;

create or replace function post_notification(workspace uuid, member uuid, event text, fold text, about text,
    ranks integer[], counts integer[], links text[], messages text[]) returns integer
  language plpgsql security definer set search_path = sentineliq, pg_temp as $$
declare
  posted integer;
begin
  if workspace is null or not (workspace = any (my_workspaces())) then
    raise insufficient_privilege using message = 'not a member of this workspace';
  end if;
  delete from notification n
    where n.workspace_id = workspace and n.is_read and n.created_at < now() - interval '90 days'
      and n.user_id in (select m.user_id from workspace_member m where m.workspace_id = workspace
        and (m.user_id = member or member is null and m.role in ('OWNER', 'ADMIN')));
  with reader as (
    select m.user_id, case when member is null then coalesce(
        array_position(array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'], p.least_severity::text), 4)
        else 0 end as least
    from workspace_member m
    join user_account u on u.id = m.user_id and u.active
    left join notification_preference p on p.user_id = m.user_id
    where m.workspace_id = workspace
      and (m.user_id = member or member is null and m.role in ('OWNER', 'ADMIN'))
      and coalesce(p.in_app, true)
      and not coalesce(event = any (string_to_array(p.disabled_events, ' ')), false)),
  told as (
    select r.user_id, sum(s.quantity)::integer as quantity, max(s.rank) as rank,
      (array_agg(s.link order by s.rank desc))[1] as link,
      (array_agg(s.message order by s.rank desc))[1] as message, r.least
    from reader r
    join unnest(ranks, counts, links, messages) s (rank, quantity, link, message)
      on s.rank >= r.least
    group by r.user_id, r.least)
  insert into notification as n (workspace_id, id, user_id, sender_id, type, event_type, fold_key,
      occurrences, title, message, link, least_rank, created_at, updated_at)
    select workspace, next_id(), t.user_id, my_account(),
      case when t.rank >= 4 then 'CRITICAL' when t.rank >= 2 then 'WARNING' else 'INFO' end,
      event, fold, t.quantity, about, t.message, t.link, t.least,
      clock_timestamp(), clock_timestamp()
    from told t
  on conflict (workspace_id, user_id, event_type, fold_key) do update set
    occurrences = n.occurrences + excluded.occurrences,
    message = case when n.type <> 'CRITICAL' and excluded.type = 'CRITICAL'
      then excluded.message else n.message end,
    link = case when n.type <> 'CRITICAL' and excluded.type = 'CRITICAL'
      then excluded.link else n.link end,
    type = case when n.type <> 'CRITICAL' and excluded.type = 'CRITICAL'
      then excluded.type else n.type end,
    least_rank = least(n.least_rank, excluded.least_rank),
    is_read = false, read_at = null, updated_at = excluded.updated_at, version = n.version + 1;
  get diagnostics posted = row_count;
  return posted;
end $$;
select grant_update('alert');
