-- Offers, needs and interests; one on the back of a card is its contact's.
SELECT need.uid, need.kind, need.text, card.uid AS card_uid, contact.uid AS contact_uid
  FROM need
  LEFT JOIN card ON card.id = need.card_id
  LEFT JOIN contact ON contact.id = coalesce(need.contact_id, card.contact_id)
