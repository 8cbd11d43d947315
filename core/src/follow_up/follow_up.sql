SELECT follow_up.uid, contact.uid AS contact_uid, event.uid AS event_uid, follow_up.state, follow_up.planned_day,
       follow_up.planned_time, follow_up.deadline, follow_up.channel, follow_up.done_ms, follow_up.done_zone,
       follow_up.done_offset
  FROM follow_up
  JOIN event ON event.id = follow_up.event_id
  LEFT JOIN contact ON contact.id = follow_up.contact_id
