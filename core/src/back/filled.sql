-- Backs that say something, for the statements that go on from here. Blanks say nothing, and neither does chemistry alone.
WITH filled AS (
    SELECT card_id, chemistry, written_ms, written_zone, written_offset
      FROM back
     WHERE trim(text, char(9, 10, 13, 32)) <> '' OR trim(moves, char(9, 10, 13, 32)) <> ''
        OR trim(detail, char(9, 10, 13, 32)) <> ''
        OR EXISTS (SELECT 1 FROM need WHERE need.card_id = back.card_id)
)
