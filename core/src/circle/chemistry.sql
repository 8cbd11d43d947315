-- The chemistry that stands with each contact meant: the latest that was said, on the back of a card or in the walk-through.
SELECT contact_id, chemistry, max(said_ms) AS said_ms
  FROM (SELECT card.contact_id, back.chemistry, back.written_ms * 2 AS said_ms
          FROM card JOIN back ON back.card_id = card.id
         WHERE card.contact_id {whose} AND back.chemistry IS NOT NULL
        UNION ALL
        SELECT contact_id, chemistry, at_ms * 2 + 1
          FROM (SELECT contact_id, chemistry, at_ms, max(id) FROM walk
                 WHERE contact_id {whose} AND chemistry IS NOT NULL AND taken_back = 0
                 GROUP BY contact_id))
 GROUP BY contact_id
