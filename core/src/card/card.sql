SELECT card.uid, event.uid AS event_uid, contact.uid AS contact_uid, card.form, card.readable, card.confirmed,
       card.pocket, card.captured_ms, card.captured_zone, card.captured_offset,
       EXISTS (SELECT 1 FROM filled WHERE filled.card_id = card.id) AS has_back,
       EXISTS (SELECT 1 FROM photo WHERE photo.card_id = card.id) AS has_photo
  FROM card JOIN event ON event.id = card.event_id JOIN contact ON contact.id = card.contact_id
