-- Everything that was really contact with somebody: cards and talks at a night, follow-ups made, coffees, efforts, what they did,
-- offered or kept of their word, and contacts noted. Never an edit, never an import. `day` is known of nights alone: the
-- day they belong to. `began` is absent where two met at a night, which neither of them began. What an effort says that is
-- a follow-up as well, the follow-up says; what came of a coffee, the invitation. What was done at a night was done then,
-- whenever it was written down.
SELECT card.contact_id, event.night_of AS day, event.starts_ms AS at_ms, event.starts_zone AS at_zone,
       event.starts_offset AS at_offset, 1 AS in_person, NULL AS began
  FROM card JOIN event ON event.id = card.event_id
UNION ALL
SELECT conversation.contact_id, event.night_of, event.starts_ms, event.starts_zone, event.starts_offset, 1, NULL
  FROM conversation JOIN event ON event.id = conversation.event_id
UNION ALL
SELECT contact_id, NULL, done_ms, done_zone, done_offset, 0, 'me' FROM follow_up WHERE state = 'done'
UNION ALL
SELECT contact_id, NULL, at_ms, at_zone, at_offset, 0, 'me' FROM effort
 WHERE follow_up_id IS NULL AND coffee_id IS NULL AND (event_id IS NULL OR promise_id IS NOT NULL OR thanks_id IS NOT NULL)
UNION ALL
SELECT effort.contact_id, event.night_of, event.starts_ms, event.starts_zone, event.starts_offset, 1, NULL
  FROM effort JOIN event ON event.id = effort.event_id
 WHERE effort.follow_up_id IS NULL AND effort.promise_id IS NULL AND effort.thanks_id IS NULL
UNION ALL
SELECT contact_id, NULL, at_ms, at_zone, at_offset, 0, 'them' FROM received
 WHERE event_id IS NULL
   AND NOT EXISTS (SELECT 1 FROM thanks WHERE thanks.received_id = received.id AND thanks.coffee_id IS NOT NULL)
UNION ALL
SELECT received.contact_id, event.night_of, event.starts_ms, event.starts_zone, event.starts_offset, 1, NULL
  FROM received JOIN event ON event.id = received.event_id
UNION ALL
SELECT coffee.contact_id, NULL, coffee_move.at_ms, coffee_move.at_zone, coffee_move.at_offset, coffee_move.state = 'met', 'me'
  FROM coffee JOIN coffee_move ON coffee_move.coffee_id = coffee.id WHERE coffee_move.state IN ('sent', 'met')
UNION ALL
SELECT contact_id, NULL, at_ms, at_zone, at_offset, 0, 'them' FROM help_offer
UNION ALL
SELECT contact_id, NULL, settled_ms, settled_zone, settled_offset, 0, 'them'
  FROM promise WHERE owner = 'them' AND state = 'kept'
UNION ALL
SELECT contact_id, NULL, at_ms, at_zone, at_offset, in_person, began FROM touch
