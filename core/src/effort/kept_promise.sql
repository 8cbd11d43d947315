-- The latest Give by which a promise to follow-up ?1's person was kept between ?2 and ?3, and which is no other
-- follow-up yet.
SELECT effort.id FROM follow_up
  JOIN effort ON effort.contact_id = follow_up.contact_id
 WHERE follow_up.id = ?1 AND effort.promise_id IS NOT NULL AND effort.follow_up_id IS NULL
   AND effort.at_ms BETWEEN ?2 AND ?3
 ORDER BY effort.at_ms DESC, effort.id DESC LIMIT 1
