-- A contact that was noted.
SELECT touch.id, touch.uid, contact.uid AS contact_uid, contact.name, touch.began, touch.channel, touch.in_person, touch.at_ms,
       touch.at_zone, touch.at_offset
  FROM touch JOIN contact ON contact.id = touch.contact_id
