-- One event with what has come of it; behind `filled`. Its purpose is its own, else the arena's.
SELECT event.id AS row_id, event.uid, arena.uid AS arena_uid, event.name, event.venue, event.state, event.night_of,
       event.starts_ms, event.starts_zone, event.starts_offset, event.ends_ms, event.ends_zone, event.ends_offset,
       coalesce(event.purpose, arena.purpose) AS purpose, event.goal, event.look_for, event.offer, event.has_talk,
       event.closed_ms, event.closed_zone, event.closed_offset,
       (SELECT count(*) FROM card WHERE card.event_id = event.id AND pocket = 'unsorted') AS unsorted,
       (SELECT count(*) FROM card WHERE card.event_id = event.id AND pocket = 'right') AS "right",
       (SELECT count(*) FROM card WHERE card.event_id = event.id AND pocket = 'left') AS "left",
       (SELECT count(*) FROM card WHERE card.event_id = event.id AND pocket = 'right'
           AND NOT EXISTS (SELECT 1 FROM filled WHERE filled.card_id = card.id)) AS empty_backs
  FROM event LEFT JOIN arena ON arena.id = event.arena_id
