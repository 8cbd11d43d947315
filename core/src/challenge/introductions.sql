-- When two people were introduced to each other, the first of them, and whether one of the two was met at event ?1.
SELECT contact.uid AS contact_uid, contact.name, min(step.at_ms) AS at_ms, step.at_zone, step.at_offset,
       EXISTS (SELECT 1 FROM introduced AS party
                WHERE party.introduction_id = step.introduction_id
                  AND (EXISTS (SELECT 1 FROM card WHERE card.event_id = ?1 AND card.contact_id = party.contact_id)
                       OR EXISTS (SELECT 1 FROM conversation
                                   WHERE conversation.event_id = ?1 AND conversation.contact_id = party.contact_id)))
           AS met_there
  FROM introduction_step AS step
  JOIN introduction ON introduction.id = step.introduction_id AND introduction.state IN ('introduced', 'heard_back')
  JOIN introduced AS first ON first.introduction_id = step.introduction_id AND first.party = 'a'
  LEFT JOIN contact ON contact.id = first.contact_id
 WHERE step.state = 'introduced'
 GROUP BY step.introduction_id
