-- A row of thanks with what it goes back to. While a follow-up to the same person with the same last day is open, open
-- thanks are said in its letter: its uid comes as with_uid.
SELECT thanks.id AS row_id, thanks.uid, thanks.kind, thanks.state, contact.uid AS contact_uid, contact.name,
       CASE WHEN thanks.coffee_id IS NOT NULL THEN 'coffee'
            WHEN thanks.received_id IS NOT NULL THEN 'favour'
            WHEN thanks.effort_id IS NOT NULL THEN 'answer'
            ELSE 'meeting' END AS reason,
       coalesce(received.what, effort.what, coffee.about) AS what, event.uid AS event_uid, thanks.planned_day, thanks.deadline,
       (SELECT follow_up.uid FROM follow_up
         WHERE thanks.kind = 'thanks' AND thanks.state = 'open' AND follow_up.state = 'open'
           AND follow_up.contact_id = thanks.contact_id AND follow_up.deadline = thanks.deadline
         ORDER BY follow_up.id LIMIT 1) AS with_uid,
       thanks.aloud, thanks.channel, thanks.done_ms, thanks.done_zone, thanks.done_offset
  FROM thanks
  LEFT JOIN contact ON contact.id = thanks.contact_id
  LEFT JOIN received ON received.id = thanks.received_id
  LEFT JOIN effort ON effort.id = thanks.effort_id
  LEFT JOIN coffee ON coffee.id = thanks.coffee_id
  LEFT JOIN event ON event.id = thanks.event_id
