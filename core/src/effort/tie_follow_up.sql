-- Follow-up ?2 was the Give ?1. One that belonged to no night belongs to the follow-up's.
UPDATE effort
   SET follow_up_id = ?2, event_id = coalesce(event_id, (SELECT event_id FROM follow_up WHERE id = ?2)), revision = ?3
 WHERE id = ?1
