-- What thanks ?1 go back to: the kind of what was received, 'answer' for an answered Ask, 'coffee' for a meeting over
-- coffee, and what it was; of a coffee, what was received there, else what it was about.
SELECT CASE WHEN thanks.coffee_id IS NOT NULL THEN 'coffee'
            WHEN thanks.effort_id IS NOT NULL THEN 'answer'
            ELSE received.kind END,
       coalesce(received.what, effort.what, coffee.about)
  FROM thanks
  LEFT JOIN received ON received.id = thanks.received_id
  LEFT JOIN effort ON effort.id = thanks.effort_id
  LEFT JOIN coffee ON coffee.id = thanks.coffee_id
 WHERE thanks.id = ?1
