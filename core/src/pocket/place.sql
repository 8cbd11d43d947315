SELECT card.pocket, card.left_ms, card.left_zone, card.left_offset, event.closed_ms, event.closed_zone, event.closed_offset
  FROM card JOIN event ON event.id = card.event_id
 WHERE card.id = ?1
