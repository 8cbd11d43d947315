-- Events whose meeting with contact ?1 awaits thanks: of open follow-ups, and the night that is begun if they were met.
SELECT event_id FROM follow_up WHERE contact_id = ?1 AND state = 'open'
UNION
SELECT event.id FROM event
 WHERE event.state = 'begun'
   AND (EXISTS (SELECT 1 FROM card WHERE card.contact_id = ?1 AND card.event_id = event.id)
        OR EXISTS (SELECT 1 FROM conversation WHERE conversation.contact_id = ?1 AND conversation.event_id = event.id))
 ORDER BY 1
