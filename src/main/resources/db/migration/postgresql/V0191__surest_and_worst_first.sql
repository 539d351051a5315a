-- What the lists of detections and infringements begin with was sorted out of all of them. The workspace
-- comes second: of two indexes that begin like each other the younger is preferred, and the key is older.
create index detection_surest_idx on detection (confidence desc, workspace_id, id desc);
create index infringement_worst_idx on infringement (severity_rank desc, workspace_id, id desc);
