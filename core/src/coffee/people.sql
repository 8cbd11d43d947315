-- Whom the user knows, but for contact ?1, with what speaks for inviting them. People whose cards are all in the left
-- pocket, or who were set aside, are not among them.
SELECT contact.id, contact.uid, contact.name, contact.organisation, contact.role = 'ahead' AS ahead,
       EXISTS (SELECT 1 FROM wish WHERE wish.contact_id = contact.id) AS wished,
       EXISTS (SELECT 1 FROM coffee WHERE coffee.contact_id = contact.id
                  AND coffee.state IN ('prepared', 'sent', 'accepted')) AS under_way,
       invited.at_ms, invited.at_zone, invited.at_offset
  FROM contact
  LEFT JOIN (SELECT coffee.contact_id, coffee_move.at_zone, coffee_move.at_offset, max(coffee_move.at_ms) AS at_ms
               FROM coffee JOIN coffee_move ON coffee_move.coffee_id = coffee.id
              WHERE coffee_move.state = 'sent' GROUP BY coffee.contact_id) AS invited ON invited.contact_id = contact.id
 WHERE contact.merged_into IS NULL AND contact.id IS NOT ?1
   AND (EXISTS (SELECT 1 FROM card WHERE card.contact_id = contact.id AND card.pocket <> 'left')
        OR EXISTS (SELECT 1 FROM entry WHERE entry.contact_id = contact.id))
   AND contact.id NOT IN (SELECT contact_id FROM set_aside)
 ORDER BY contact.id
