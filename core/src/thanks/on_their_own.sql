-- Open items, planned for ?1 or before, that no letter of a follow-up carries; see thanks.sql.
SELECT thanks.uid, thanks.kind, contact.uid AS contact_uid, contact.name, contact.organisation,
       event.uid AS event_uid, event.name AS event_name, event.night_of, thanks.planned_day, thanks.deadline,
       CASE WHEN thanks.coffee_id IS NOT NULL THEN 'coffee'
            WHEN thanks.received_id IS NOT NULL THEN 'favour'
            ELSE 'answer' END AS reason,
       coalesce(received.what, effort.what, coffee.about) AS what,
       (SELECT max(back.chemistry) FROM back JOIN card ON card.id = back.card_id
         WHERE card.contact_id = contact.id) AS chemistry,
       (SELECT back.detail FROM back JOIN card ON card.id = back.card_id
         WHERE card.contact_id = contact.id AND trim(back.detail) <> ''
         ORDER BY back.written_ms DESC LIMIT 1) AS detail,
       (EXISTS (SELECT 1 FROM prep WHERE prep.contact_id = contact.id)
        OR EXISTS (SELECT 1 FROM wish WHERE wish.contact_id = contact.id)) AS wanted
  FROM thanks
  JOIN contact ON contact.id = thanks.contact_id
  LEFT JOIN received ON received.id = thanks.received_id
  LEFT JOIN effort ON effort.id = thanks.effort_id
  LEFT JOIN coffee ON coffee.id = thanks.coffee_id
  LEFT JOIN event ON event.id = thanks.event_id
 WHERE thanks.state = 'open' AND thanks.planned_day <= ?1
   AND NOT EXISTS (SELECT 1 FROM follow_up
                    WHERE thanks.kind = 'thanks' AND follow_up.state = 'open'
                      AND follow_up.contact_id = thanks.contact_id AND follow_up.deadline = thanks.deadline)
