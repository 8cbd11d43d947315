INSERT INTO follow_up (uid, revision, contact_id, event_id, state, planned_day, planned_time, deadline)
VALUES (?1, ?2, ?3, ?4, 'open', ?5, ?6, ?7)
