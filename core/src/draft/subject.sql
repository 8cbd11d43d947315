-- What item ?1 of the queue is about: to whom, from which night, which promise, and what they did.
SELECT 'follow_up' AS kind, follow_up.contact_id, follow_up.event_id, NULL AS promise, NULL AS favour, NULL AS what
  FROM follow_up WHERE follow_up.uid = ?1
UNION ALL
SELECT 'promise', promise.contact_id, card.event_id, promise.uid, NULL, NULL
  FROM promise LEFT JOIN card ON card.id = promise.card_id WHERE promise.uid = ?1
UNION ALL
SELECT thanks.kind, thanks.contact_id, coalesce(thanks.event_id, received.event_id, effort.event_id), NULL,
       coalesce(received.kind, CASE WHEN thanks.effort_id IS NOT NULL THEN 'answer' END),
       coalesce(received.what, effort.what)
  FROM thanks
  LEFT JOIN received ON received.id = thanks.received_id
  LEFT JOIN effort ON effort.id = thanks.effort_id
 WHERE thanks.uid = ?1
