-- A night is played; starting it again changes only whether with a friend.
INSERT INTO challenge (uid, revision, event_id, with_friend, started_ms, started_zone, started_offset)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
    ON CONFLICT (event_id) DO UPDATE SET revision = excluded.revision, with_friend = excluded.with_friend
