-- People met at the events of the arena of wish ?1.
SELECT card.contact_id FROM card JOIN event ON event.id = card.event_id
 WHERE event.arena_id = (SELECT arena_id FROM wish WHERE id = ?1)
UNION
SELECT conversation.contact_id FROM conversation JOIN event ON event.id = conversation.event_id
 WHERE event.arena_id = (SELECT arena_id FROM wish WHERE id = ?1) AND conversation.contact_id IS NOT NULL
 ORDER BY contact_id
