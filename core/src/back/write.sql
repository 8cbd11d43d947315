INSERT INTO back (card_id, revision, text, moves, detail, chemistry, openness, written_ms, written_zone, written_offset)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
ON CONFLICT (card_id) DO UPDATE
   SET revision = excluded.revision, text = excluded.text, moves = excluded.moves, detail = excluded.detail,
       chemistry = excluded.chemistry, openness = excluded.openness, written_ms = excluded.written_ms,
       written_zone = excluded.written_zone, written_offset = excluded.written_offset
