SELECT count(*)
  FROM contact
 WHERE contact.merged_into IS NULL
   AND (?1 IS NULL OR contact.id IN (SELECT rowid FROM contact_search WHERE contact_search MATCH ?1))
   AND (EXISTS (SELECT 1 FROM card WHERE card.contact_id = contact.id AND card.pocket <> 'left')
        OR EXISTS (SELECT 1 FROM entry WHERE entry.contact_id = contact.id))
