-- Whether the user kept a promise to the follow-up's person since ?2: then the follow-up brought something.
SELECT 1 FROM promise JOIN follow_up ON follow_up.contact_id = promise.contact_id
 WHERE follow_up.id = ?1 AND promise.owner = 'me' AND promise.state = 'kept' AND promise.settled_ms >= ?2
