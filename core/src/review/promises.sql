-- The user's own promises that were kept or broken, and open ones whose day passed before ?1.
SELECT promise.state, promise.due, promise.settled_ms, promise.settled_zone, promise.settled_offset,
       contact.uid AS contact_uid, contact.name, promise.what
  FROM promise LEFT JOIN contact ON contact.id = promise.contact_id
 WHERE promise.owner = 'me' AND (promise.state IN ('kept', 'broken') OR (promise.state = 'open' AND promise.due < ?1))
