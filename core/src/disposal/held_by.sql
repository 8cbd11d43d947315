SELECT promise.uid FROM promise JOIN card ON card.id = ?1
 WHERE promise.state = 'open'
   AND (promise.card_id = card.id OR (promise.card_id IS NULL AND promise.contact_id = card.contact_id))
 ORDER BY promise.id
