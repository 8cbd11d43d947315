-- Nights that were begun: whether each had a purpose, its own or its arena's.
SELECT event.uid AS event_uid, event.name, event.night_of,
       trim(coalesce(event.purpose, arena.purpose, '')) <> '' AS good
  FROM event LEFT JOIN arena ON arena.id = event.arena_id
 WHERE event.state <> 'planned'
