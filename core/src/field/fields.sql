SELECT field.id, field.card_id, field.entry_id, field.kind, field.value, field.confidence, field.source, field.place,
       field.hidden, coalesce(card.captured_ms, entry.made_ms) AS since_ms
  FROM field LEFT JOIN card ON card.id = field.card_id LEFT JOIN entry ON entry.id = field.entry_id
