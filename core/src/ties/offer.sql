SELECT help_offer.id AS row_id, help_offer.uid, contact.uid AS contact_uid, contact.name, help_offer.what,
       help_offer.state, help_offer.at_ms, help_offer.at_zone, help_offer.at_offset, help_offer.settled_ms,
       help_offer.settled_zone, help_offer.settled_offset,
       (SELECT received.uid FROM received WHERE received.help_offer_id = help_offer.id) AS received_uid
  FROM help_offer
  LEFT JOIN contact ON contact.id = help_offer.contact_id
