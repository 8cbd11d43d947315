-- Names of the nights and arenas where contact ?1 was met.
SELECT concat_ws(' ', event.name, event.venue, arena.name) FROM event LEFT JOIN arena ON arena.id = event.arena_id
 WHERE event.id IN (SELECT event_id FROM card WHERE contact_id = ?1
                     UNION SELECT event_id FROM conversation WHERE contact_id = ?1)
