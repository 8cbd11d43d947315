-- How many people's kept cards of event ?1 have nothing on the back, none of them.
SELECT count(DISTINCT card.contact_id)
  FROM card
 WHERE card.event_id = ?1 AND card.pocket = 'right'
   AND NOT EXISTS (SELECT 1 FROM card AS other JOIN back ON back.card_id = other.id
                    WHERE other.contact_id = card.contact_id AND other.event_id = ?1 AND other.pocket = 'right'
                      AND (trim(back.text) <> '' OR back.moves IS NOT NULL OR back.detail IS NOT NULL
                           OR EXISTS (SELECT 1 FROM need WHERE need.card_id = other.id)))
