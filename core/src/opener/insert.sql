INSERT INTO opener_use (uid, revision, event_id, contact_id, opener, state, at_ms, at_zone, at_offset)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
