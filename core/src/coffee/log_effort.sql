-- An effort that the meeting of invitation ?3 was. A Give says what they got, an Ask what was asked for.
INSERT INTO effort (uid, revision, contact_id, coffee_id, kind, minutes, what, at_ms, at_zone, at_offset)
SELECT ?1, ?2, contact_id, id, ?4, ?5, CASE ?4 WHEN 'give' THEN they_got WHEN 'ask' THEN stated ELSE about END, ?6, ?7, ?8
  FROM coffee WHERE id = ?3
