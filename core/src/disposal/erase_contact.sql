UPDATE promise SET state = 'released', settled_ms = ?3, settled_zone = ?4, settled_offset = ?5, revision = ?2
 WHERE contact_id = ?1 AND state = 'open';
UPDATE promise SET what = NULL, contact_id = NULL, revision = ?2 WHERE contact_id = ?1;
UPDATE follow_up SET state = 'withdrawn', revision = ?2 WHERE contact_id = ?1 AND state = 'open';
UPDATE follow_up SET contact_id = NULL, revision = ?2 WHERE contact_id = ?1;
UPDATE effort SET what = NULL, contact_id = NULL, revision = ?2 WHERE contact_id = ?1;
UPDATE conversation SET contact_id = NULL, revision = ?2 WHERE contact_id = ?1;
DELETE FROM need WHERE contact_id = ?1;
DELETE FROM prep WHERE contact_id = ?1;
DELETE FROM wish WHERE contact_id = ?1;
DELETE FROM not_same WHERE one_id = ?1;
DELETE FROM not_same WHERE other_id = ?1;
DELETE FROM merge_move WHERE merge_id IN (SELECT id FROM merge WHERE kept_id = ?1 OR absorbed_id = ?1);
DELETE FROM merge WHERE kept_id = ?1 OR absorbed_id = ?1;
DELETE FROM contact_search WHERE rowid = ?1;
DELETE FROM contact WHERE id = ?1;
