-- The cards of event ?1 in the order they came: whether each waits for its back, and when that was last written.
SELECT card.captured_ms, card.captured_zone, card.captured_offset,
       card.pocket = 'right' AND back.card_id IS NULL AS waits,
       back.written_ms, back.written_zone, back.written_offset
  FROM card LEFT JOIN back ON back.card_id = card.id
 WHERE card.event_id = ?1
 ORDER BY card.captured_ms, card.id
