-- What the rule needs to know of a contact ?1 at an event ?2.
SELECT (SELECT count(*) FROM card WHERE contact_id = ?1 AND event_id = ?2 AND pocket = 'right') AS kept,
       (SELECT count(*) FROM card WHERE contact_id = ?1 AND event_id = ?2 AND pocket = 'unsorted') AS unsorted,
       (SELECT count(*) FROM card WHERE contact_id = ?1 AND event_id = ?2 AND pocket = 'left') AS "left",
       (SELECT lapsed FROM event WHERE id = ?2) AS lapsed,
       EXISTS (SELECT 1 FROM conversation WHERE contact_id = ?1 AND event_id = ?2) AS talked
