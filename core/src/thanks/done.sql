UPDATE thanks
   SET revision = ?2, state = 'done', aloud = ?3, channel = ?4, follow_up_id = ?5,
       done_ms = ?6, done_zone = ?7, done_offset = ?8
 WHERE id = ?1
