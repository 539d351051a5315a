-- What the lists of detections and infringements begin with.
create index detection_surest_idx on detection (workspace_id, confidence desc, id desc);
create index infringement_worst_idx on infringement (workspace_id, severity_rank desc, id desc);
