UPDATE follow_up
   SET revision = ?2, state = 'done', channel = ?3, done_ms = ?4, done_zone = ?5, done_offset = ?6
 WHERE id = ?1
