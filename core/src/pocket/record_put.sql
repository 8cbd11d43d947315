INSERT INTO put (revision, card_id, event_id, from_pocket, to_pocket, left_ms_before, left_zone_before,
                 left_offset_before, at_ms, at_zone, at_offset)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
