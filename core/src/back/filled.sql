-- Backs that say something, for the statements that go on from here.
WITH filled AS (
    SELECT card_id, chemistry, written_ms, written_zone, written_offset
      FROM back
     WHERE trim(text) <> '' OR moves IS NOT NULL OR detail IS NOT NULL
        OR EXISTS (SELECT 1 FROM need WHERE need.card_id = back.card_id)
)
