INSERT INTO promise (uid, revision, contact_id, card_id, owner, what, due, due_kind, state, made_ms, made_zone, made_offset)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'open', ?9, ?10, ?11)
