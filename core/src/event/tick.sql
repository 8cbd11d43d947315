INSERT INTO ready (uid, revision, event_id, item, at_ms, at_zone, at_offset)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (event_id, item) DO NOTHING
