UPDATE card SET revision = ?2, pocket = ?3, left_ms = ?4, left_zone = ?5, left_offset = ?6 WHERE id = ?1
