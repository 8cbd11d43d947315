-- What people offer, where it may be spoken of anywhere, and whose it is.
SELECT coalesce(need.contact_id, card.contact_id), need.text
  FROM need
  LEFT JOIN card ON card.id = need.card_id
  LEFT JOIN back ON back.card_id = card.id
 WHERE need.kind = 'offer' AND coalesce(need.contact_id, card.contact_id) IS NOT NULL
   AND coalesce(back.openness, 'professional') = 'professional'
 ORDER BY need.id
