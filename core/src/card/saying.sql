-- The cards of an event that say a value. The night may be long and the value is rare, so it is looked up first.
SELECT DISTINCT card.id
  FROM field CROSS JOIN card ON card.id = field.card_id
 WHERE field.kind = ?2 AND field.match_key = ?3 AND NOT field.hidden AND card.event_id = ?1
 ORDER BY card.id
