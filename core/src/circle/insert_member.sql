INSERT INTO circle_member (uid, revision, contact_id, circle, every, since_ms, since_zone, since_offset)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
