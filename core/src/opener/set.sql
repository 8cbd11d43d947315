-- It is said at the moment it leaves the screen; how it turned out may be told much later.
UPDATE opener_use
   SET revision = ?2,
       at_ms = CASE state WHEN 'shown' THEN ?5 ELSE at_ms END,
       at_zone = CASE state WHEN 'shown' THEN ?6 ELSE at_zone END,
       at_offset = CASE state WHEN 'shown' THEN ?7 ELSE at_offset END,
       state = ?3, contact_id = coalesce(?4, contact_id)
 WHERE id = ?1
