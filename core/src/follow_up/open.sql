-- Open follow-ups planned for ?1 or before.
SELECT follow_up.uid, contact.uid AS contact_uid, contact.name, contact.organisation, event.uid AS event_uid,
       event.name AS event_name, event.night_of, follow_up.planned_day, follow_up.deadline,
       (SELECT max(back.chemistry) FROM back JOIN card ON card.id = back.card_id
         WHERE card.contact_id = contact.id AND card.event_id = event.id) AS chemistry,
       (SELECT back.detail FROM back JOIN card ON card.id = back.card_id
         WHERE card.contact_id = contact.id AND card.event_id = event.id AND trim(back.detail) <> ''
         ORDER BY back.written_ms DESC LIMIT 1) AS detail,
       (EXISTS (SELECT 1 FROM prep WHERE prep.contact_id = contact.id)
        OR EXISTS (SELECT 1 FROM wish WHERE wish.contact_id = contact.id)) AS wanted
  FROM follow_up
  JOIN contact ON contact.id = follow_up.contact_id
  JOIN event ON event.id = follow_up.event_id
 WHERE follow_up.state = 'open' AND follow_up.planned_day <= ?1
