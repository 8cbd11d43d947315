-- A planned event goes with what was made ready for it. An effort stays, for its arena.
DELETE FROM prep WHERE event_id = ?1;
DELETE FROM ready WHERE event_id = ?1;
DELETE FROM challenge WHERE event_id = ?1;
DELETE FROM cue_shown WHERE event_id = ?1;
DELETE FROM opener_use WHERE event_id = ?1;
UPDATE effort
   SET event_id = NULL, arena_id = coalesce(arena_id, (SELECT arena_id FROM event WHERE id = ?1)), revision = ?2
 WHERE event_id = ?1;
DELETE FROM event WHERE id = ?1;
