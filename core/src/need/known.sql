-- What is noted of contact ?1, with the night on which they said it, who may learn of it and in which arena it was said.
SELECT need.kind, need.text, event.night_of AS told_on,
       coalesce(back.openness, 'professional') AS openness, event.arena_id
  FROM need
  LEFT JOIN card ON card.id = need.card_id
  LEFT JOIN back ON back.card_id = card.id
  LEFT JOIN event ON event.id = card.event_id
 WHERE need.contact_id = ?1 OR card.contact_id = ?1
 ORDER BY need.id
