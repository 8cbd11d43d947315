INSERT INTO event (uid, revision, arena_id, name, venue, state, night_of, starts_ms, starts_zone, starts_offset,
                   ends_ms, ends_zone, ends_offset, purpose, goal, look_for, offer, has_talk)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
