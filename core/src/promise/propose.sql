INSERT INTO proposal (uid, revision, card_id, owner, what, due, due_kind, confidence, state)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'proposed')
