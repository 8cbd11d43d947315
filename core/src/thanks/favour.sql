-- What thanks ?1 go back to: the kind of what was received, 'answer' for an answered Ask, and what it was.
SELECT coalesce(received.kind, CASE WHEN thanks.effort_id IS NOT NULL THEN 'answer' END),
       coalesce(received.what, effort.what)
  FROM thanks
  LEFT JOIN received ON received.id = thanks.received_id
  LEFT JOIN effort ON effort.id = thanks.effort_id
 WHERE thanks.id = ?1
