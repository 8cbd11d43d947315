UPDATE effort SET answered_ms = ?3, answered_zone = ?4, answered_offset = ?5, revision = ?2 WHERE id = ?1
