-- People whom the question ?1 finds (all, where it is NULL) after the cursor (?2, ?3), in the order of their names.
-- Those whose cards are all in the left pocket, and whom no entry holds, are not shown: few, so they are looked up once.
SELECT contact.id, contact.uid, contact.name, contact.organisation, contact.title, contact.role, contact.sort_key
  FROM contact INDEXED BY contact_by_sort_key
 WHERE contact.merged_into IS NULL
   AND (?1 IS NULL OR contact.id IN (SELECT rowid FROM contact_search WHERE contact_search MATCH ?1))
   AND (contact.sort_key, contact.id) > (?2, ?3)
   AND contact.id NOT IN (
        SELECT put_left.contact_id FROM card AS put_left
         WHERE put_left.pocket = 'left'
           AND NOT EXISTS (SELECT 1 FROM card WHERE card.contact_id = put_left.contact_id AND card.pocket <> 'left')
           AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.contact_id = put_left.contact_id))
 ORDER BY contact.sort_key, contact.id
 LIMIT ?4
