SELECT wish.id AS row_id, wish.uid, arena.uid AS arena_uid, wish.name, wish.organisation, wish.reason,
       contact.uid AS contact_uid
  FROM wish JOIN arena ON arena.id = wish.arena_id LEFT JOIN contact ON contact.id = wish.contact_id
