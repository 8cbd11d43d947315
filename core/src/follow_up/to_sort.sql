-- Nights before ?1 that are over and have unsorted cards; of a night never closed, they are followed up.
SELECT event.uid, NULL AS contact_uid, NULL AS name, NULL AS organisation, event.uid AS event_uid,
       event.name AS event_name, event.night_of, date(event.night_of, '+1 day') AS planned_day, NULL AS deadline,
       NULL AS chemistry, 0 AS wanted, NULL AS detail
  FROM event
 WHERE event.state <> 'begun' AND event.lapsed = 0 AND event.night_of < ?1
   AND EXISTS (SELECT 1 FROM card WHERE card.event_id = event.id AND card.pocket = 'unsorted')
