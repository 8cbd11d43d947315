SELECT put.id, card.uid AS card_uid, put.from_pocket, put.to_pocket, put.at_ms, put.at_zone, put.at_offset, put.taken_back
  FROM put JOIN card ON card.id = put.card_id
 WHERE put.event_id = ?1
 ORDER BY put.id
