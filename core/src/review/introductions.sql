-- Introductions of which the user heard what came, and whether it led somewhere.
SELECT introduction.led = 1 AS good, introduction.came_of AS what, contact.uid AS contact_uid, contact.name,
       step.at_ms, step.at_zone, step.at_offset
  FROM introduction
  JOIN introduction_step AS step ON step.introduction_id = introduction.id AND step.state = 'heard_back'
  LEFT JOIN introduced ON introduced.introduction_id = introduction.id AND introduced.party = 'a'
  LEFT JOIN contact ON contact.id = introduced.contact_id
 WHERE introduction.state = 'heard_back' AND introduction.led IS NOT NULL
