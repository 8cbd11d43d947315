-- The talks of event ?1 that went somewhere, as event/conversations.sql counts them: those with nobody known one by one,
-- each known person once, told by hand or by the back of a kept card (`filled`) that went no worse than ?2.
, talk AS (
    SELECT contact_id, at_ms, at_zone, at_offset FROM conversation WHERE event_id = ?1 AND contact_id IS NOT NULL
    UNION ALL
    SELECT card.contact_id, filled.written_ms, filled.written_zone, filled.written_offset
      FROM card JOIN filled ON filled.card_id = card.id
     WHERE card.event_id = ?1 AND card.pocket = 'right' AND coalesce(filled.chemistry, ?2) >= ?2
)
SELECT NULL AS contact_uid, NULL AS name, at_ms, at_zone, at_offset
  FROM conversation WHERE event_id = ?1 AND contact_id IS NULL
UNION ALL
-- SQLite takes the other columns of the row that has the least.
SELECT contact.uid, contact.name, min(talk.at_ms), talk.at_zone, talk.at_offset
  FROM talk JOIN contact ON contact.id = talk.contact_id GROUP BY talk.contact_id
