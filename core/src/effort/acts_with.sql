-- What was done for contact ?1 until ?2, before row ?3. A Give that is known not to have helped gave nothing.
SELECT kind, count(*) FROM effort
 WHERE contact_id = ?1 AND at_ms <= ?2 AND (?3 IS NULL OR id < ?3) AND helped IS NOT 0
 GROUP BY kind
