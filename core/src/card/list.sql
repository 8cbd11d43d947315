-- The cards of an event (of all, where ?1 is NULL) in a pocket (in any, where ?2 is NULL).
SELECT id, captured_ms FROM card
 WHERE (?1 IS NULL OR event_id = ?1) AND (?2 IS NULL OR pocket = ?2)
 ORDER BY captured_ms, id
