SELECT prep.id AS row_id, prep.uid, event.uid AS event_uid, prep.name, prep.organisation, prep.known, prep.interests,
       prep.reaction, prep.give, contact.uid AS contact_uid, event.arena_id
  FROM prep JOIN event ON event.id = prep.event_id LEFT JOIN contact ON contact.id = prep.contact_id
