-- Introducing two people is a Give to each of them.
INSERT INTO effort (uid, revision, contact_id, introduction_id, kind, at_ms, at_zone, at_offset)
SELECT ?1, ?2, contact_id, introduction_id, 'give', ?5, ?6, ?7
  FROM introduced WHERE introduction_id = ?3 AND party = ?4
