-- The cards of event ?1 in the order they came: whether each waits for its back (`filled`), and when anything was last
-- written there.
SELECT card.captured_ms, card.captured_zone, card.captured_offset,
       card.pocket = 'right' AND NOT EXISTS (SELECT 1 FROM filled WHERE filled.card_id = card.id) AS waits,
       back.written_ms, back.written_zone, back.written_offset
  FROM card LEFT JOIN back ON back.card_id = card.id
 WHERE card.event_id = ?1
 ORDER BY card.captured_ms, card.id
