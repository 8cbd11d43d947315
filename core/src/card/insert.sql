INSERT INTO card (uid, revision, event_id, contact_id, form, readable, pocket, captured_ms, captured_zone, captured_offset)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'unsorted', ?7, ?8, ?9)
