-- Unsorted cards of nights before ?1 that are over; of a night never closed, they are followed up.
SELECT event.uid, NULL AS contact_uid, NULL AS name, NULL AS organisation, event.uid AS event_uid,
       event.name AS event_name, event.night_of, date(event.night_of, '+1 day') AS planned_day, NULL AS deadline,
       NULL AS chemistry, 0 AS wanted, NULL AS detail, card.uid AS card_uid
  FROM card JOIN event ON event.id = card.event_id
 WHERE card.pocket = 'unsorted' AND event.state <> 'begun' AND event.lapsed = 0 AND event.night_of < ?1
 ORDER BY card.captured_ms, card.id
