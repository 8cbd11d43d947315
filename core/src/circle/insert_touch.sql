INSERT INTO touch (uid, revision, contact_id, began, channel, in_person, at_ms, at_zone, at_offset)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
