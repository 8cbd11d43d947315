SELECT (SELECT count(*) FROM conversation WHERE event_id = ?1 AND contact_id IS NULL)
     + (SELECT count(*) FROM (SELECT contact_id FROM conversation WHERE event_id = ?1 AND contact_id IS NOT NULL
                               UNION
                              SELECT card.contact_id FROM card JOIN back ON back.card_id = card.id
                               WHERE card.event_id = ?1 AND card.pocket = 'right' AND back.text <> ''))
