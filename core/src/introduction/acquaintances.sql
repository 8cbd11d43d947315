-- Everybody, or contact ?1, with each real contact: cards and talks of a night (its day as `night_of`), acts logged for
-- them, follow-ups made, what they did for the user, contacts noted.
WITH met AS (
    SELECT card.contact_id, event.night_of, 0 AS at_ms, 'UTC' AS at_zone, 0 AS at_offset
      FROM card JOIN event ON event.id = card.event_id WHERE card.pocket <> 'left'
    UNION ALL SELECT conversation.contact_id, event.night_of, 0, 'UTC', 0
                FROM conversation JOIN event ON event.id = conversation.event_id
    UNION ALL SELECT contact_id, NULL, at_ms, at_zone, at_offset FROM effort WHERE introduction_id IS NULL
    UNION ALL SELECT contact_id, NULL, done_ms, done_zone, done_offset FROM follow_up WHERE state = 'done'
    UNION ALL SELECT contact_id, NULL, at_ms, at_zone, at_offset FROM received
    UNION ALL SELECT contact_id, NULL, at_ms, at_zone, at_offset FROM touch
)
SELECT contact.id, contact.uid, contact.name, contact.organisation,
       met.night_of, met.at_ms, met.at_zone, met.at_offset,
       (SELECT back.chemistry FROM back JOIN card ON card.id = back.card_id
         WHERE card.contact_id = contact.id AND back.chemistry IS NOT NULL
         ORDER BY back.written_ms DESC, card.id DESC LIMIT 1) AS chemistry
  FROM contact LEFT JOIN met ON met.contact_id = contact.id
 WHERE contact.merged_into IS NULL AND (?1 IS NULL OR contact.id = ?1)
 ORDER BY contact.id
