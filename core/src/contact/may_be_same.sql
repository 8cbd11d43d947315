-- Other contacts that show something this one shows too, except those the user told apart.
SELECT DISTINCT other.id
  FROM field AS own
  LEFT JOIN card AS own_card ON own_card.id = own.card_id
  LEFT JOIN entry AS own_entry ON own_entry.id = own.entry_id
  JOIN field AS theirs ON theirs.kind = own.kind AND theirs.match_key = own.match_key
  LEFT JOIN card AS their_card ON their_card.id = theirs.card_id
  LEFT JOIN entry AS their_entry ON their_entry.id = theirs.entry_id
  JOIN contact AS other ON other.id = coalesce(their_card.contact_id, their_entry.contact_id)
 WHERE own.id IN (SELECT field.id FROM card JOIN field ON field.card_id = card.id WHERE card.contact_id = ?1
                   UNION ALL
                  SELECT field.id FROM entry JOIN field ON field.entry_id = entry.id WHERE entry.contact_id = ?1)
   AND own.kind IN ('name', 'email', 'phone')
   AND other.id <> ?1
   AND NOT EXISTS (SELECT 1 FROM not_same WHERE one_id = min(other.id, ?1) AND other_id = max(other.id, ?1))
