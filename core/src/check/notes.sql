-- All that stands on the backs of cards, whose it is, who may learn of it, and in which arena it was said.
SELECT card.contact_id, back.openness, event.arena_id,
       concat_ws(char(10), back.text, back.detail, back.moves,
                 (SELECT group_concat(need.text, char(10)) FROM need WHERE need.card_id = back.card_id)) AS noted
  FROM back
  JOIN card ON card.id = back.card_id
  JOIN event ON event.id = card.event_id
