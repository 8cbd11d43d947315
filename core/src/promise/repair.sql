INSERT INTO repair (revision, promise_id, due_before, due_after, at_ms, at_zone, at_offset)
SELECT ?1, id, due, ?3, ?4, ?5, ?6 FROM promise WHERE id = ?2
