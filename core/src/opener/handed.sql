-- The last card handed over at event ?1 from instant ?3 to instant ?4, by contact ?2 where one is named.
SELECT EXISTS (SELECT 1 FROM field
                WHERE field.card_id = card.id AND field.kind = 'title' AND NOT field.hidden) AS has_title
  FROM card
 WHERE card.event_id = ?1 AND (?2 IS NULL OR card.contact_id = ?2) AND card.captured_ms BETWEEN ?3 AND ?4
 ORDER BY card.captured_ms DESC, card.id DESC
 LIMIT 1
