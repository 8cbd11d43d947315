UPDATE contact SET revision = ?2, name = ?3, organisation = ?4, title = ?5, sort_key = ?6 WHERE id = ?1
