-- Everybody, or contact ?1, with each real contact: cards and talks of a night (its day as `night_of`), acts logged for
-- them, follow-ups made, what they did for the user, contacts noted. What was done at a night was done then, whenever it
-- was written down; what was received over coffee, when the two met.
WITH met AS (
    SELECT card.contact_id, event.night_of, 0 AS at_ms, 'UTC' AS at_zone, 0 AS at_offset
      FROM card JOIN event ON event.id = card.event_id WHERE card.pocket <> 'left'
    UNION ALL SELECT conversation.contact_id, event.night_of, 0, 'UTC', 0
                FROM conversation JOIN event ON event.id = conversation.event_id
    UNION ALL SELECT effort.contact_id, event.night_of, effort.at_ms, effort.at_zone, effort.at_offset
                FROM effort LEFT JOIN event ON event.id = effort.event_id
                 AND effort.follow_up_id IS NULL AND effort.promise_id IS NULL AND effort.thanks_id IS NULL
               WHERE effort.introduction_id IS NULL
    UNION ALL SELECT contact_id, NULL, done_ms, done_zone, done_offset FROM follow_up WHERE state = 'done'
    UNION ALL SELECT received.contact_id, event.night_of, received.at_ms, received.at_zone, received.at_offset
                FROM received LEFT JOIN event ON event.id = received.event_id
               WHERE NOT EXISTS (SELECT 1 FROM thanks
                                  WHERE thanks.received_id = received.id AND thanks.coffee_id IS NOT NULL)
    UNION ALL SELECT contact_id, NULL, at_ms, at_zone, at_offset FROM touch
)
SELECT contact.id, contact.uid, contact.name, contact.organisation,
       met.night_of, met.at_ms, met.at_zone, met.at_offset
  FROM contact LEFT JOIN met ON met.contact_id = contact.id
 WHERE contact.merged_into IS NULL AND (?1 IS NULL OR contact.id = ?1)
 ORDER BY contact.id
