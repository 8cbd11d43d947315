-- By which ways of writing somebody was ever followed up or thanked.
SELECT channel FROM follow_up WHERE state = 'done' AND channel IN ('message', 'profile', 'mail', 'letter')
UNION
SELECT channel FROM thanks WHERE state = 'done' AND channel IN ('message', 'profile', 'mail', 'letter')
