-- Whether something came of event ?1: somebody was met or spoken to, or something was received or thanked for there.
SELECT EXISTS (SELECT 1 FROM card WHERE event_id = ?1)
    OR EXISTS (SELECT 1 FROM conversation WHERE event_id = ?1)
    OR EXISTS (SELECT 1 FROM follow_up WHERE event_id = ?1)
    OR EXISTS (SELECT 1 FROM received WHERE event_id = ?1)
    OR EXISTS (SELECT 1 FROM thanks WHERE event_id = ?1)
    OR EXISTS (SELECT 1 FROM opener_use WHERE event_id = ?1 AND state <> 'shown')
