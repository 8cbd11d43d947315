-- How many paper cards there are: one row, made at the first count.
INSERT INTO paper_cards (id, uid, revision, cards) VALUES (1, ?1, ?2, ?3)
    ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, cards = excluded.cards
