-- The night as far as openers go.
SELECT event.uid, event.arena_id, event.night_of, event.has_talk, event.offer, arena.kind, arena.contribution,
       coalesce(arena.private_matters, 0) AS private_matters
  FROM event LEFT JOIN arena ON arena.id = event.arena_id
 WHERE event.id = ?1
