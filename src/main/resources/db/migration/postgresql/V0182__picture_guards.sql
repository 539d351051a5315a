-- A link says that the exhibit exists: it is seen, made and taken away with its exhibit only.
select open_table('detection_exhibit', 'members');
select hide_with_evidence('detection_exhibit');
-- A link is made and taken away, never turned to something else.
revoke update on detection_exhibit from sentineliq_users;
