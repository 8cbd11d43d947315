-- People of event ?1 with an unsorted card and no follow-up yet.
SELECT count(DISTINCT card.contact_id) FROM card
 WHERE card.event_id = ?1 AND card.pocket = 'unsorted'
   AND NOT EXISTS (SELECT 1 FROM follow_up WHERE follow_up.contact_id = card.contact_id
                      AND follow_up.event_id = card.event_id AND follow_up.state <> 'withdrawn')
