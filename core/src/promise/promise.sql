SELECT promise.id AS row_id, promise.uid, contact.uid AS contact_uid, contact.name, card.uid AS card_uid, promise.owner,
       promise.what, promise.due, promise.due_kind, promise.state, promise.made_ms, promise.made_zone,
       promise.made_offset, promise.settled_ms, promise.settled_zone, promise.settled_offset,
       (SELECT count(*) FROM repair WHERE repair.promise_id = promise.id) AS repairs
  FROM promise
  LEFT JOIN contact ON contact.id = promise.contact_id
  LEFT JOIN card ON card.id = promise.card_id
