-- How many people's kept cards of event ?1 have nothing on the back, none of them (`filled`).
SELECT count(DISTINCT card.contact_id)
  FROM card
 WHERE card.event_id = ?1 AND card.pocket = 'right'
   AND NOT EXISTS (SELECT 1 FROM card AS other JOIN filled ON filled.card_id = other.id
                    WHERE other.contact_id = card.contact_id AND other.event_id = ?1 AND other.pocket = 'right')
