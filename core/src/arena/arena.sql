SELECT arena.id AS row_id, arena.uid, arena.name, arena.purpose, arena.kind, arena.is_open, arena.private_matters,
       arena.rhythm, arena.fee_minor, arena.currency, arena.minutes, arena.contribution,
       (SELECT count(*) FROM wish WHERE wish.arena_id = arena.id) AS wishes,
       (SELECT count(*) FROM wish WHERE wish.arena_id = arena.id AND wish.contact_id IS NOT NULL) AS found
  FROM arena
