-- People whose card was kept at a night of arena ?1 after day ?2, and who were met nowhere else before.
SELECT DISTINCT card.contact_id
  FROM card JOIN event ON event.id = card.event_id
 WHERE event.arena_id = ?1 AND event.night_of > ?2 AND card.pocket = 'right'
   AND NOT EXISTS (SELECT 1 FROM card AS earlier JOIN event AS elsewhere ON elsewhere.id = earlier.event_id
                    WHERE earlier.contact_id = card.contact_id AND elsewhere.arena_id IS NOT ?1
                      AND earlier.captured_ms < card.captured_ms)
 ORDER BY card.contact_id
