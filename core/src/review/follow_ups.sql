-- Follow-ups that were made, and those whose last day passed before ?1.
SELECT follow_up.state, follow_up.deadline, follow_up.done_ms, follow_up.done_zone, follow_up.done_offset,
       contact.uid AS contact_uid, contact.name, event.uid AS event_uid
  FROM follow_up JOIN event ON event.id = follow_up.event_id LEFT JOIN contact ON contact.id = follow_up.contact_id
 WHERE follow_up.state = 'done' OR (follow_up.state = 'open' AND follow_up.deadline < ?1)
