-- What was asked of others than ?1, at event ?2 or since ?3, until ?4, before row ?5.
SELECT contact_id, what FROM effort
 WHERE kind = 'ask' AND contact_id <> ?1 AND what IS NOT NULL AND (event_id = ?2 OR at_ms >= ?3) AND at_ms <= ?4
   AND (?5 IS NULL OR id < ?5)
