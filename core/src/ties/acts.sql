-- Everything given and received with contact ?1 (with everybody, also those erased, where it is NULL).
SELECT contact_id, at_ms, at_zone, at_offset, 1 AS given, minutes FROM effort
 WHERE kind = 'give' AND (?1 IS NULL OR contact_id = ?1)
UNION ALL
SELECT contact_id, at_ms, at_zone, at_offset, 0, minutes FROM received
 WHERE ?1 IS NULL OR contact_id = ?1
