-- Contacts that have a number or an address (of the kind ?1, folded ?2).
SELECT DISTINCT coalesce(card.contact_id, entry.contact_id) AS contact
  FROM field
  LEFT JOIN card ON card.id = field.card_id
  LEFT JOIN entry ON entry.id = field.entry_id
 WHERE field.kind = ?1 AND field.match_key = ?2
 ORDER BY contact
