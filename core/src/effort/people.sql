-- People with whom there was contact and who were not set aside, the latest first; ?1 narrows them as {scope} says.
SELECT seen.contact_id, contact.uid, contact.name, max(seen.at_ms) AS last_ms
  FROM (SELECT card.contact_id, card.event_id, card.captured_ms AS at_ms, NULL AS arena_id FROM card
         WHERE card.pocket <> 'left'
        UNION ALL SELECT contact_id, event_id, at_ms, NULL FROM conversation
        UNION ALL SELECT contact_id, event_id, at_ms, arena_id FROM effort
        UNION ALL SELECT contact_id, NULL, at_ms, NULL FROM touch) AS seen
  JOIN contact ON contact.id = seen.contact_id
  LEFT JOIN event ON event.id = seen.event_id
 WHERE {scope} AND seen.contact_id NOT IN (SELECT contact_id FROM set_aside)
 GROUP BY seen.contact_id
 ORDER BY last_ms DESC, seen.contact_id DESC
 LIMIT 50
