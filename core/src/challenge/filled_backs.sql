-- The people of event ?1 of whom a kept card has something on its back, each once, since it was written.
SELECT contact.uid AS contact_uid, contact.name, min(back.written_ms) AS at_ms,
       back.written_zone AS at_zone, back.written_offset AS at_offset
  FROM card JOIN back ON back.card_id = card.id JOIN contact ON contact.id = card.contact_id
 WHERE card.event_id = ?1 AND card.pocket = 'right'
   AND (trim(back.text) <> '' OR back.moves IS NOT NULL OR back.detail IS NOT NULL
        OR EXISTS (SELECT 1 FROM need WHERE need.card_id = card.id))
 GROUP BY card.contact_id
