-- Every effort; one for a promise says what was promised.
SELECT effort.kind, effort.minutes, coalesce(effort.what, promise.what) AS what,
       effort.at_ms, effort.at_zone, effort.at_offset, contact.uid AS contact_uid, contact.name
  FROM effort LEFT JOIN contact ON contact.id = effort.contact_id LEFT JOIN promise ON promise.id = effort.promise_id
