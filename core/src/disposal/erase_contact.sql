UPDATE promise SET state = 'released', settled_ms = ?3, settled_zone = ?4, settled_offset = ?5, revision = ?2
 WHERE contact_id = ?1 AND state = 'open';
UPDATE promise SET what = NULL, contact_id = NULL, revision = ?2 WHERE contact_id = ?1;
UPDATE follow_up SET state = 'withdrawn', revision = ?2 WHERE contact_id = ?1 AND state = 'open';
UPDATE follow_up SET contact_id = NULL, revision = ?2 WHERE contact_id = ?1;
UPDATE effort SET what = NULL, contact_id = NULL, revision = ?2 WHERE contact_id = ?1;
UPDATE received SET what = NULL, contact_id = NULL, revision = ?2 WHERE contact_id = ?1;
UPDATE help_offer SET state = 'declined', settled_ms = ?3, settled_zone = ?4, settled_offset = ?5, revision = ?2
 WHERE contact_id = ?1 AND state = 'open';
UPDATE help_offer SET what = NULL, contact_id = NULL, revision = ?2 WHERE contact_id = ?1;
UPDATE thanks SET state = 'withdrawn', revision = ?2 WHERE contact_id = ?1 AND state = 'open';
UPDATE thanks SET contact_id = NULL, revision = ?2 WHERE contact_id = ?1;
INSERT INTO introduction_step (introduction_id, state, at_ms, at_zone, at_offset)
SELECT id, 'withdrawn', ?3, ?4, ?5 FROM introduction
 WHERE state IN ('proposed', 'asked_a', 'asked_b')
   AND id IN (SELECT introduction_id FROM introduced WHERE contact_id = ?1);
UPDATE introduction SET state = 'withdrawn', revision = ?2
 WHERE state IN ('proposed', 'asked_a', 'asked_b')
   AND id IN (SELECT introduction_id FROM introduced WHERE contact_id = ?1);
UPDATE introduction SET came_of = NULL, revision = ?2
 WHERE id IN (SELECT introduction_id FROM introduced WHERE contact_id = ?1);
UPDATE introduced SET contact_id = NULL, revision = ?2 WHERE contact_id = ?1;
-- Nobody is left to be invited: what was under way is let go.
INSERT INTO coffee_move (coffee_id, state, at_ms, at_zone, at_offset)
SELECT id, 'declined', ?3, ?4, ?5 FROM coffee WHERE contact_id = ?1 AND state IN ('prepared', 'sent', 'accepted');
UPDATE coffee SET state = 'declined', unanswered = 1 WHERE contact_id = ?1 AND state IN ('prepared', 'sent', 'accepted');
UPDATE coffee SET contact_id = NULL, motive = NULL, stated = NULL, need = NULL, contribution = NULL, about = NULL,
                  fallback = NULL, they_got = NULL, i_got = NULL, planned_day = NULL, revision = ?2
 WHERE contact_id = ?1;
UPDATE coffee SET tip_from_id = NULL, revision = ?2 WHERE tip_from_id = ?1;
-- Several talks with one person at one event count once, also when nobody knows any more who it was.
DELETE FROM conversation
 WHERE contact_id = ?1 AND id NOT IN (SELECT min(id) FROM conversation WHERE contact_id = ?1 GROUP BY event_id);
UPDATE conversation SET contact_id = NULL, revision = ?2 WHERE contact_id = ?1;
UPDATE opener_use SET contact_id = NULL, revision = ?2 WHERE contact_id = ?1;
DELETE FROM need WHERE contact_id = ?1;
DELETE FROM member WHERE contact_id = ?1;
DELETE FROM walk WHERE contact_id = ?1;
DELETE FROM felt WHERE contact_id = ?1;
DELETE FROM touch WHERE contact_id = ?1;
DELETE FROM prep WHERE contact_id = ?1;
DELETE FROM circle_member WHERE contact_id = ?1;
-- A wish for somebody of an organisation names nobody.
UPDATE wish SET contact_id = NULL, revision = ?2 WHERE contact_id = ?1 AND name IS NULL;
DELETE FROM wish WHERE contact_id = ?1;
DELETE FROM not_same WHERE one_id = ?1;
DELETE FROM not_same WHERE other_id = ?1;
DELETE FROM merge_move WHERE merge_id IN (SELECT id FROM merge WHERE kept_id = ?1 OR absorbed_id = ?1);
DELETE FROM merge WHERE kept_id = ?1 OR absorbed_id = ?1;
DELETE FROM contact_search WHERE rowid = ?1;
DELETE FROM contact WHERE id = ?1;
