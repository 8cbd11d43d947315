INSERT INTO help_offer (uid, revision, contact_id, what, state, at_ms, at_zone, at_offset)
VALUES (?1, ?2, ?3, ?4, 'open', ?5, ?6, ?7)
