INSERT INTO prep (uid, revision, event_id, name, organisation, known, interests, reaction, give)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
