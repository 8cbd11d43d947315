SELECT opener_use.uid, opener_use.opener, opener_use.state, opener_use.at_ms, opener_use.at_zone, opener_use.at_offset,
       event.uid AS event_uid, contact.uid AS contact_uid
  FROM opener_use
  JOIN event ON event.id = opener_use.event_id
  LEFT JOIN contact ON contact.id = opener_use.contact_id
 WHERE opener_use.id = ?1
