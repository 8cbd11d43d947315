SELECT card.uid FROM card
  JOIN contact ON contact.id = card.contact_id
  JOIN event ON event.id = card.event_id
 WHERE contact.uid = ?1 AND event.uid = ?2
 ORDER BY card.captured_ms, card.id
