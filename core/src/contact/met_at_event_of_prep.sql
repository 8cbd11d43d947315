-- People met at the event of prep entry ?1.
SELECT contact_id FROM card WHERE event_id = (SELECT event_id FROM prep WHERE id = ?1)
UNION
SELECT contact_id FROM conversation
 WHERE event_id = (SELECT event_id FROM prep WHERE id = ?1) AND contact_id IS NOT NULL
 ORDER BY contact_id
