-- The backs of contact ?1's cards: those of event ?2 first, then the latest.
SELECT back.card_id, back.openness, back.detail, back.moves, back.text
  FROM back JOIN card ON card.id = back.card_id
 WHERE card.contact_id = ?1
 ORDER BY card.event_id IS ?2 DESC, back.written_ms DESC, back.card_id DESC
