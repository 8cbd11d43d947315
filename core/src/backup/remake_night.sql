-- A night of which only cards are left: closed, without a name.
INSERT INTO event (id, uid, revision, state, night_of, starts_ms, starts_zone, starts_offset, goal, has_talk,
                   closed_ms, closed_zone, closed_offset)
VALUES (?1, ?2, ?3, 'closed', ?4, ?5, ?6, ?7, 3, 0, ?5, ?6, ?7)
