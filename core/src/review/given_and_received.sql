-- Everything given that did not turn out to be of no help, and everything received; what was given by keeping a promise
-- says what was promised.
SELECT 1 AS given, effort.minutes, coalesce(effort.what, promise.what) AS what, effort.at_ms, effort.at_zone, effort.at_offset,
       contact.uid AS contact_uid, contact.name
  FROM effort LEFT JOIN contact ON contact.id = effort.contact_id LEFT JOIN promise ON promise.id = effort.promise_id
 WHERE effort.kind = 'give' AND effort.helped IS NOT 0
UNION ALL
SELECT 0, received.minutes, received.what, received.at_ms, received.at_zone, received.at_offset, contact.uid, contact.name
  FROM received LEFT JOIN contact ON contact.id = received.contact_id
