INSERT INTO arena (uid, revision, name, purpose, kind, is_open, private_matters, rhythm, fee_minor, currency, minutes,
                   contribution, made_ms)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
