-- What is NULL stays; an empty text takes away what stood there. The span is given whole.
UPDATE event
   SET revision = ?2, arena_id = coalesce(?3, arena_id), name = coalesce(?4, name), venue = nullif(coalesce(?5, venue), ''),
       night_of = ?6, starts_ms = ?7, starts_zone = ?8, starts_offset = ?9, ends_ms = ?10, ends_zone = ?11,
       ends_offset = ?12, purpose = nullif(coalesce(?13, purpose), ''), goal = coalesce(?14, goal),
       look_for = nullif(coalesce(?15, look_for), ''), offer = nullif(coalesce(?16, offer), ''),
       has_talk = coalesce(?17, has_talk)
 WHERE id = ?1
