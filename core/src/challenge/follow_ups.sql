-- The follow-ups of event ?1 that were made, with their last day.
SELECT contact.uid AS contact_uid, contact.name, follow_up.deadline,
       follow_up.done_ms AS at_ms, follow_up.done_zone AS at_zone, follow_up.done_offset AS at_offset
  FROM follow_up LEFT JOIN contact ON contact.id = follow_up.contact_id
 WHERE follow_up.event_id = ?1 AND follow_up.state = 'done'
