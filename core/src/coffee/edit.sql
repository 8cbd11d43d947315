UPDATE coffee
   SET motive = ?3, stated = ?4, need = ?5, contribution = ?6, about = ?7, fallback = ?8, tip_from_id = ?9,
       proposed_day = ?10, revision = ?2
 WHERE id = ?1
