-- The user's promises over a card of event ?1, and those over no card, which belong to the night they were made on.
SELECT contact.uid AS contact_uid, contact.name, promise.made_ms AS at_ms, promise.made_zone AS at_zone,
       promise.made_offset AS at_offset, promise.state, promise.card_id IS NOT NULL AS of_card
  FROM promise
  LEFT JOIN card ON card.id = promise.card_id
  LEFT JOIN contact ON contact.id = promise.contact_id
 WHERE promise.owner = 'me' AND (promise.card_id IS NULL OR card.event_id = ?1)
