-- Open follow-ups of the absorbed contact ?2 for events at which the kept contact ?1 has an open one as well.
SELECT theirs.id FROM follow_up AS theirs JOIN follow_up AS own ON own.event_id = theirs.event_id
 WHERE theirs.contact_id = ?2 AND own.contact_id = ?1 AND theirs.state = 'open' AND own.state = 'open'
