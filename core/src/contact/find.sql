-- People whom the question ?1 finds (all, where it is NULL) after the cursor (?2, ?3), in the order of their names.
-- Those whose cards are all in the left pocket, and whom no entry holds, are not shown.
SELECT contact.id, contact.uid, contact.name, contact.organisation, contact.title, contact.role, contact.sort_key
  FROM contact
 WHERE contact.merged_into IS NULL
   AND (?1 IS NULL OR contact.id IN (SELECT rowid FROM contact_search WHERE contact_search MATCH ?1))
   AND (?2 IS NULL OR (contact.sort_key, contact.id) > (?2, ?3))
   AND (EXISTS (SELECT 1 FROM card WHERE card.contact_id = contact.id AND card.pocket <> 'left')
        OR EXISTS (SELECT 1 FROM entry WHERE entry.contact_id = contact.id))
 ORDER BY contact.sort_key, contact.id
 LIMIT ?4
