UPDATE help_offer
   SET revision = ?2, state = ?3, settled_ms = ?4, settled_zone = ?5, settled_offset = ?6
 WHERE id = ?1
