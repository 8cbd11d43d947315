INSERT INTO effort (uid, revision, contact_id, event_id, arena_id, kind, minutes, what, at_ms, at_zone, at_offset)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
