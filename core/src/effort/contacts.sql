-- When there was contact with ?1 until ?2, and whether it was in person: cards and talks at an event, acts logged for a
-- night, invitations sent and meetings over coffee, follow-ups made, what they did, offered or kept of their word, contacts
-- noted. Of efforts, those before row ?3.
SELECT captured_ms AS at_ms, 1 AS in_person FROM card WHERE contact_id = ?1 AND captured_ms <= ?2
UNION ALL SELECT at_ms, 1 FROM conversation WHERE contact_id = ?1 AND at_ms <= ?2
UNION ALL SELECT at_ms, event_id IS NOT NULL AND follow_up_id IS NULL AND promise_id IS NULL AND thanks_id IS NULL
            FROM effort
           WHERE contact_id = ?1 AND at_ms <= ?2 AND (?3 IS NULL OR id < ?3)
UNION ALL SELECT coffee_move.at_ms, coffee_move.state = 'met'
            FROM coffee JOIN coffee_move ON coffee_move.coffee_id = coffee.id
           WHERE coffee.contact_id = ?1 AND coffee_move.state IN ('sent', 'met') AND coffee_move.at_ms <= ?2
UNION ALL SELECT done_ms, 0 FROM follow_up WHERE contact_id = ?1 AND state = 'done' AND done_ms <= ?2
UNION ALL SELECT at_ms, event_id IS NOT NULL FROM received WHERE contact_id = ?1 AND at_ms <= ?2
UNION ALL SELECT at_ms, 0 FROM help_offer WHERE contact_id = ?1 AND at_ms <= ?2
UNION ALL SELECT settled_ms, 0 FROM promise
           WHERE contact_id = ?1 AND owner = 'them' AND state = 'kept' AND settled_ms <= ?2
UNION ALL SELECT at_ms, in_person FROM touch WHERE contact_id = ?1 AND at_ms <= ?2
ORDER BY at_ms
