INSERT INTO conversation (uid, revision, event_id, contact_id, at_ms, at_zone, at_offset)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
