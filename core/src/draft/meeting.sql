-- Where contact ?1 was met: at event ?2, or last.
WITH met AS (
    SELECT event_id FROM card WHERE contact_id = ?1
     UNION SELECT event_id FROM conversation WHERE contact_id = ?1
)
SELECT event.id, event.name, event.night_of, event.arena_id, event.offer, arena.contribution,
       coalesce(arena.private_matters, 0) AS private_matters,
       EXISTS (SELECT 1 FROM met JOIN event AS earlier ON earlier.id = met.event_id
                WHERE earlier.starts_ms < event.starts_ms) AS again,
       NOT EXISTS (SELECT 1 FROM follow_up
                    WHERE contact_id = ?1 AND event_id = event.id AND state = 'done') AS fresh
  FROM event LEFT JOIN arena ON arena.id = event.arena_id
 WHERE event.id IN (SELECT event_id FROM met) AND (?2 IS NULL OR event.id = ?2)
 ORDER BY event.starts_ms DESC LIMIT 1
