-- Wishes not found yet, of the arenas in whose events contact ?1 was met.
SELECT wish.id, wish.name, wish.organisation FROM wish
 WHERE wish.contact_id IS NULL
   AND wish.arena_id IN (SELECT event.arena_id FROM event JOIN card ON card.event_id = event.id
                          WHERE card.contact_id = ?1
                         UNION
                         SELECT event.arena_id FROM event JOIN conversation ON conversation.event_id = event.id
                          WHERE conversation.contact_id = ?1)
 ORDER BY wish.id
