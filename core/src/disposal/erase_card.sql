UPDATE promise SET state = 'released', settled_ms = ?3, settled_zone = ?4, settled_offset = ?5, revision = ?2
 WHERE card_id = ?1 AND state = 'open';
UPDATE promise SET what = NULL, card_id = NULL, revision = ?2 WHERE card_id = ?1;
DELETE FROM proposal WHERE card_id = ?1;
DELETE FROM need WHERE card_id = ?1;
DELETE FROM back WHERE card_id = ?1;
DELETE FROM put WHERE card_id = ?1;
DELETE FROM photo WHERE card_id = ?1;
DELETE FROM raw WHERE card_id = ?1;
DELETE FROM field WHERE card_id = ?1;
-- Who was discarded is not met without a card either. The talk still counts, once.
DELETE FROM conversation
 WHERE id IN (SELECT talk.id FROM conversation AS talk
                JOIN card ON card.contact_id = talk.contact_id AND card.event_id = talk.event_id
               WHERE card.id = ?1
                 AND EXISTS (SELECT 1 FROM conversation AS earlier
                              WHERE earlier.contact_id = talk.contact_id AND earlier.event_id = talk.event_id
                                AND earlier.id < talk.id));
UPDATE conversation SET contact_id = NULL, revision = ?2
 WHERE (contact_id, event_id) = (SELECT contact_id, event_id FROM card WHERE id = ?1)
   AND NOT EXISTS (SELECT 1 FROM card
                    WHERE card.contact_id = conversation.contact_id AND card.event_id = conversation.event_id
                      AND card.id <> ?1);
UPDATE opener_use SET contact_id = NULL, revision = ?2
 WHERE (contact_id, event_id) = (SELECT contact_id, event_id FROM card WHERE id = ?1)
   AND NOT EXISTS (SELECT 1 FROM card
                    WHERE card.contact_id = opener_use.contact_id AND card.event_id = opener_use.event_id
                      AND card.id <> ?1);
DELETE FROM merge_move WHERE table_name = 'card' AND row_id = ?1;
DELETE FROM card WHERE id = ?1;
