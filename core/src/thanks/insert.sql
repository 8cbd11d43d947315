INSERT INTO thanks (uid, revision, contact_id, received_id, effort_id, event_id, kind, state, planned_day, deadline, coffee_id)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'open', ?8, ?9, ?10)
