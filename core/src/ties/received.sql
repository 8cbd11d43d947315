-- Something received, with the item of its thanks.
SELECT received.id AS row_id, received.uid, contact.uid AS contact_uid, contact.name, received.kind, received.what,
       received.minutes, event.uid AS event_uid, help_offer.uid AS offer_uid, received.at_ms, received.at_zone,
       received.at_offset, thanks.uid AS thanks_uid, thanks.state = 'done' AS thanked
  FROM received
  JOIN thanks ON thanks.received_id = received.id
  LEFT JOIN contact ON contact.id = received.contact_id
  LEFT JOIN event ON event.id = received.event_id
  LEFT JOIN help_offer ON help_offer.id = received.help_offer_id
