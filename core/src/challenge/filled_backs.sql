-- The people of event ?1 of whom a kept card has something on its back (`filled`), each once, since it was written.
SELECT contact.uid AS contact_uid, contact.name, min(filled.written_ms) AS at_ms,
       filled.written_zone AS at_zone, filled.written_offset AS at_offset
  FROM card JOIN filled ON filled.card_id = card.id JOIN contact ON contact.id = card.contact_id
 WHERE card.event_id = ?1 AND card.pocket = 'right'
 GROUP BY card.contact_id
