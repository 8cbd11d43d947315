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
DELETE FROM merge_move WHERE table_name = 'card' AND row_id = ?1;
DELETE FROM card WHERE id = ?1;
