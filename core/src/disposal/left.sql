SELECT card.id AS card_id, card.event_id, card.left_ms, card.left_zone, card.left_offset,
       event.closed_ms, event.closed_zone, event.closed_offset,
       EXISTS (SELECT 1 FROM promise
                WHERE promise.state = 'open'
                  AND (promise.card_id = card.id
                       OR (promise.card_id IS NULL AND promise.contact_id = card.contact_id))) AS held
  FROM card JOIN event ON event.id = card.event_id
 WHERE card.pocket = 'left'
