UPDATE effort SET kind = ?2, what = ?3, minutes = ?4, helped = CASE ?2 WHEN 'give' THEN helped END, revision = ?5
 WHERE id = ?1
