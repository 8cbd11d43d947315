INSERT INTO effort (uid, revision, contact_id, event_id, thanks_id, kind, at_ms, at_zone, at_offset)
SELECT ?1, ?2, contact_id, event_id, id, ?4, ?5, ?6, ?7 FROM thanks WHERE id = ?3
