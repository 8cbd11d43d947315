-- Signs of mistakes since moment ?1 and before day ?2; behind `filled`.
, talk AS (
    SELECT contact_id, event_id FROM conversation WHERE contact_id IS NOT NULL AND at_ms >= ?1
     UNION
    SELECT card.contact_id, card.event_id FROM card JOIN back ON back.card_id = card.id
     WHERE card.pocket = 'right' AND back.chemistry IS NOT NULL AND card.captured_ms >= ?1
), learnt AS (
    SELECT card.contact_id FROM card JOIN filled ON filled.card_id = card.id
     UNION
    SELECT contact_id FROM need WHERE contact_id IS NOT NULL
)
SELECT (SELECT count(*) FROM talk) AS talks,
       (SELECT count(*) FROM talk WHERE contact_id NOT IN (SELECT contact_id FROM learnt)) AS talks_of_oneself,
       (SELECT count(*) FROM thanks WHERE state = 'open' AND deadline < ?2) AS thanks_overdue,
       (SELECT count(*) FROM follow_up WHERE state = 'open' AND deadline < ?2) AS follow_ups_overdue,
       (SELECT count(*) FROM follow_up WHERE state = 'open') AS follow_ups_open,
       (SELECT count(*) FROM card WHERE pocket = 'right' AND captured_ms >= ?1) AS kept,
       (SELECT count(*) FROM card WHERE pocket = 'right' AND captured_ms >= ?1
           AND card.id NOT IN (SELECT card_id FROM filled)) AS kept_bare
