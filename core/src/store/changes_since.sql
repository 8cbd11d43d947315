-- Every row with a uid that changed after revision ?1, and what was erased since.
SELECT 'arena' AS room, uid, revision FROM arena WHERE revision > ?1
UNION ALL SELECT 'arena', uid, revision FROM wish WHERE revision > ?1
UNION ALL SELECT 'arena', uid, revision FROM member WHERE revision > ?1
UNION ALL SELECT 'event', uid, revision FROM event WHERE revision > ?1
UNION ALL SELECT 'prep', uid, revision FROM prep WHERE revision > ?1
UNION ALL SELECT 'contact', uid, revision FROM contact WHERE revision > ?1
UNION ALL SELECT 'contact', uid, revision FROM entry WHERE revision > ?1
UNION ALL SELECT 'contact', uid, revision FROM merge WHERE revision > ?1
UNION ALL SELECT 'card', uid, revision FROM card WHERE revision > ?1
UNION ALL SELECT 'card', uid, revision FROM field WHERE revision > ?1
UNION ALL SELECT 'conversation', uid, revision FROM conversation WHERE revision > ?1
UNION ALL SELECT 'need', uid, revision FROM need WHERE revision > ?1
UNION ALL SELECT 'promise', uid, revision FROM proposal WHERE revision > ?1
UNION ALL SELECT 'promise', uid, revision FROM promise WHERE revision > ?1
UNION ALL SELECT 'follow_up', uid, revision FROM follow_up WHERE revision > ?1
UNION ALL SELECT 'effort', uid, revision FROM effort WHERE revision > ?1
UNION ALL SELECT 'ties', uid, revision FROM received WHERE revision > ?1
UNION ALL SELECT 'ties', uid, revision FROM help_offer WHERE revision > ?1
UNION ALL SELECT 'thanks', uid, revision FROM thanks WHERE revision > ?1
UNION ALL SELECT 'coffee', uid, revision FROM coffee WHERE revision > ?1
UNION ALL SELECT 'event', uid, revision FROM ready WHERE revision > ?1
UNION ALL SELECT 'opener', uid, revision FROM opener_use WHERE revision > ?1
UNION ALL SELECT 'cue', uid, revision FROM cue_shown WHERE revision > ?1
UNION ALL SELECT 'circle', uid, revision FROM circle_member WHERE revision > ?1
UNION ALL SELECT 'circle', uid, revision FROM walk WHERE revision > ?1
UNION ALL SELECT 'circle', uid, revision FROM felt WHERE revision > ?1
UNION ALL SELECT 'circle', uid, revision FROM touch WHERE revision > ?1
UNION ALL SELECT 'introduction', introduction.uid, max(introduction.revision, max(introduced.revision))
            FROM introduction JOIN introduced ON introduced.introduction_id = introduction.id
           GROUP BY introduction.id HAVING max(introduction.revision, max(introduced.revision)) > ?1
UNION ALL SELECT 'exchange', uid, revision FROM import WHERE revision > ?1
UNION ALL SELECT 'challenge', uid, revision FROM challenge WHERE revision > ?1
UNION ALL SELECT 'challenge', uid, revision FROM ladder_step WHERE revision > ?1
UNION ALL SELECT 'own_card', uid, revision FROM own_field WHERE revision > ?1
UNION ALL SELECT 'own_card', uid, revision FROM own_introduction WHERE revision > ?1
UNION ALL SELECT 'own_card', uid, revision FROM paper_cards WHERE revision > ?1
UNION ALL SELECT 'disposal', uid, revision FROM tombstone WHERE revision > ?1
ORDER BY revision, uid
