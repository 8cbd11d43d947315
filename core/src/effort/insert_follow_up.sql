INSERT INTO effort (uid, revision, contact_id, event_id, follow_up_id, kind, at_ms, at_zone, at_offset)
SELECT ?1, ?2, contact_id, event_id, id, ?4, ?5, ?6, ?7 FROM follow_up WHERE id = ?3
