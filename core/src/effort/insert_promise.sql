-- Keeping a promise of the user's is a Give for whom it was promised to, on the night it was promised.
INSERT INTO effort (uid, revision, contact_id, event_id, promise_id, kind, at_ms, at_zone, at_offset)
SELECT ?1, ?2, promise.contact_id, card.event_id, promise.id, 'give', ?4, ?5, ?6
  FROM promise LEFT JOIN card ON card.id = promise.card_id
 WHERE promise.id = ?3 AND promise.owner = 'me'
