-- Introductions of contact ?1 that are not over, with the other of the two; one with themselves stands here once.
SELECT introduction.id, introduction.state, other.contact_id AS other
  FROM introduced AS one
  JOIN introduced AS other ON other.introduction_id = one.introduction_id AND other.party <> one.party
  JOIN introduction ON introduction.id = one.introduction_id
 WHERE one.contact_id = ?1 AND other.contact_id IS NOT NULL AND (other.contact_id <> ?1 OR one.party = 'a')
   AND introduction.state IN ('proposed', 'asked_a', 'asked_b', 'introduced')
 ORDER BY introduction.id
