-- Invitations that are to be seen to on ?1 or before: no answer came, a day is to be agreed on, the two meet.
SELECT coffee.uid, contact.uid AS contact_uid, contact.name, contact.organisation, NULL AS event_uid, NULL AS event_name,
       NULL AS night_of, coffee.planned_day,
       CASE WHEN coffee.state = 'accepted' THEN coffee.meeting_day END AS deadline,
       (SELECT max(back.chemistry) FROM back JOIN card ON card.id = back.card_id
         WHERE card.contact_id = contact.id) AS chemistry,
       (SELECT back.detail FROM back JOIN card ON card.id = back.card_id
         WHERE card.contact_id = contact.id AND trim(back.detail) <> ''
         ORDER BY back.written_ms DESC LIMIT 1) AS detail,
       (EXISTS (SELECT 1 FROM prep WHERE prep.contact_id = contact.id)
        OR EXISTS (SELECT 1 FROM wish WHERE wish.contact_id = contact.id)) AS wanted
  FROM coffee JOIN contact ON contact.id = coffee.contact_id
 WHERE coffee.state IN ('sent', 'accepted') AND coffee.planned_day <= ?1
