INSERT INTO coffee (uid, revision, contact_id, state, motive, stated, need, contribution, about, fallback, tip_from_id,
                    proposed_day)
VALUES (?1, ?2, ?3, 'prepared', ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
