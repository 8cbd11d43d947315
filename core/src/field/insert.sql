INSERT INTO field (uid, revision, card_id, entry_id, kind, value, match_key, confidence, source, reader_version, place)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
