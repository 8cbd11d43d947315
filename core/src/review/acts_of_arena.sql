-- What was given and received at the nights of arena ?1, for it, and with the people first met there after day ?2.
WITH kept AS (
{kept}
)
SELECT 1 AS given, effort.minutes, effort.at_ms, effort.at_zone, effort.at_offset
  FROM effort LEFT JOIN event ON event.id = effort.event_id
 WHERE effort.kind = 'give' AND effort.helped IS NOT 0
   AND (coalesce(effort.arena_id, event.arena_id) = ?1 OR effort.contact_id IN kept)
UNION ALL
SELECT 0, received.minutes, received.at_ms, received.at_zone, received.at_offset
  FROM received LEFT JOIN event ON event.id = received.event_id
 WHERE event.arena_id = ?1 OR received.contact_id IN kept
