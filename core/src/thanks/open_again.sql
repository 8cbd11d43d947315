UPDATE thanks
   SET revision = ?2, state = ?3, aloud = 0, channel = NULL, follow_up_id = NULL,
       done_ms = NULL, done_zone = NULL, done_offset = NULL
 WHERE id = ?1
