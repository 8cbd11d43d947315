-- What is NULL stays; an empty text takes away what stood there.
UPDATE prep
   SET revision = ?2, name = coalesce(?3, name), organisation = nullif(coalesce(?4, organisation), ''),
       known = nullif(coalesce(?5, known), ''), interests = nullif(coalesce(?6, interests), ''),
       reaction = nullif(coalesce(?7, reaction), ''), give = nullif(coalesce(?8, give), '')
 WHERE id = ?1
