-- The unsorted cards of a night, in the order in which they were captured.
SELECT card.uid FROM event JOIN card ON card.event_id = event.id
 WHERE event.uid = ?1 AND card.pocket = 'unsorted'
 ORDER BY card.captured_ms, card.id
