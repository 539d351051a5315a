-- A small picture of our own making: what was chosen is decoded, shrunk and written anew.
alter table brand add column logo ${bytes};
alter table brand add constraint brand_logo_check check (octet_length(logo) <= 65536);
grant update (logo) on brand to sentineliq_users;
