-- When an incident's time was up, which is not when somebody noticed; unknown for older breaches.
alter table incident add column sla_breached_at timestamp(6) with time zone;
grant update (sla_breached_at) on incident to sentineliq_users;
