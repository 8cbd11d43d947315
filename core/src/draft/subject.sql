-- What item ?1 of the queue is about: to whom, from which night, and which promise.
SELECT 'follow_up' AS kind, follow_up.contact_id, follow_up.event_id, NULL AS promise
  FROM follow_up WHERE follow_up.uid = ?1
UNION ALL
SELECT 'promise', promise.contact_id, card.event_id, promise.uid
  FROM promise LEFT JOIN card ON card.id = promise.card_id WHERE promise.uid = ?1
UNION ALL
SELECT kind, contact_id, event_id, NULL FROM thanks WHERE uid = ?1
UNION ALL
SELECT 'coffee', contact_id, NULL, NULL FROM coffee WHERE uid = ?1
