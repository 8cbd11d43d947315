-- Open follow-ups of contact ?1 for events at which contact ?2 has one that is open or done as well.
SELECT theirs.id FROM follow_up AS theirs JOIN follow_up AS other ON other.event_id = theirs.event_id
 WHERE theirs.contact_id = ?1 AND theirs.state = 'open' AND other.contact_id = ?2 AND other.state IN ('open', 'done')
