-- The arena in which contact ?1 was met last; none, where that night belonged to none.
SELECT arena.id, coalesce(arena.private_matters, 0) FROM event LEFT JOIN arena ON arena.id = event.arena_id
 WHERE event.id IN (SELECT event_id FROM card WHERE contact_id = ?1
                     UNION SELECT event_id FROM conversation WHERE contact_id = ?1)
 ORDER BY event.starts_ms DESC LIMIT 1
