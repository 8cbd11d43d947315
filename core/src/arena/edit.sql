-- What is NULL stays; an empty text takes away what stood there.
UPDATE arena
   SET revision = ?2, name = coalesce(?3, name), purpose = nullif(coalesce(?4, purpose), ''), kind = coalesce(?5, kind),
       is_open = coalesce(?6, is_open), private_matters = coalesce(?7, private_matters), rhythm = coalesce(?8, rhythm),
       fee_minor = coalesce(?9, fee_minor), currency = coalesce(?10, currency), minutes = coalesce(?11, minutes),
       contribution = nullif(coalesce(?12, contribution), '')
 WHERE id = ?1
