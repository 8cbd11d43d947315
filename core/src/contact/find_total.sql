-- How many people find.sql finds.
SELECT count(*)
  FROM contact
 WHERE contact.merged_into IS NULL
   AND (?1 IS NULL OR contact.id IN (SELECT rowid FROM contact_search WHERE contact_search MATCH ?1))
   AND contact.id NOT IN (
        SELECT put_left.contact_id FROM card AS put_left
         WHERE put_left.pocket = 'left'
           AND NOT EXISTS (SELECT 1 FROM card WHERE card.contact_id = put_left.contact_id AND card.pocket <> 'left')
           AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.contact_id = put_left.contact_id))
