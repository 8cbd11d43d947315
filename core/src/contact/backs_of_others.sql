-- What stands on the backs of everybody's cards but contact ?1's, with whose they are.
SELECT contact.id, contact.uid, contact.name, contact.organisation, contact.title, contact.role,
       concat_ws(' ', back.text, back.moves, back.detail,
                 (SELECT group_concat(need.text, ' ') FROM need WHERE need.card_id = card.id)) AS notes
  FROM back JOIN card ON card.id = back.card_id JOIN contact ON contact.id = card.contact_id
 WHERE contact.id <> ?1
 ORDER BY contact.sort_key, contact.id
