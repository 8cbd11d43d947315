-- The night that is begun, else the first that is planned for day ?1 or later and not over by ?2: one that was missed
-- comes no more.
SELECT id FROM event
 WHERE state = 'begun' OR (state = 'planned' AND night_of >= ?1 AND coalesce(ends_ms > ?2, 1))
 ORDER BY state = 'planned', night_of, starts_ms, id LIMIT 1
