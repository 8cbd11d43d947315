-- Whether contact ?1 was thanked aloud for the meeting at event ?2.
SELECT 1 FROM thanks
 WHERE contact_id = ?1 AND event_id = ?2 AND kind = 'thanks' AND state = 'done'
   AND received_id IS NULL AND effort_id IS NULL AND coffee_id IS NULL
 LIMIT 1
