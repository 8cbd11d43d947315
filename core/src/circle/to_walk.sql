-- People to walk through: held by a kept card or an entry, and not kept in a walk since ?1; those never walked before come
-- first, then those who waited longest.
SELECT contact.id, contact.uid, contact.name, contact.organisation, contact.title, contact.role, contact.sort_key,
       coalesce(walked.at_ms, 0) AS walked_ms
  FROM contact
  LEFT JOIN (SELECT contact_id, max(at_ms) AS at_ms, max(CASE WHEN verdict = 'right' THEN at_ms END) AS right_ms
               FROM walk WHERE taken_back = 0 GROUP BY contact_id) AS walked ON walked.contact_id = contact.id
 WHERE contact.merged_into IS NULL
   AND (EXISTS (SELECT 1 FROM entry WHERE entry.contact_id = contact.id)
        OR EXISTS (SELECT 1 FROM card WHERE card.contact_id = contact.id AND card.pocket = 'right'))
   AND contact.id NOT IN (SELECT contact_id FROM set_aside)
   AND (walked.right_ms IS NULL OR walked.right_ms < ?1)
 ORDER BY walked_ms, contact.sort_key, contact.id
