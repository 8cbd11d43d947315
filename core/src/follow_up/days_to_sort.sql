-- One row a night that stands in the queue with cards to sort; see to_sort.sql.
SELECT date(event.night_of, '+1 day') FROM event
 WHERE event.state <> 'begun' AND event.lapsed = 0
   AND EXISTS (SELECT 1 FROM card WHERE card.event_id = event.id AND card.pocket = 'unsorted')
