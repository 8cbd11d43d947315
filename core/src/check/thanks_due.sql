-- Whether contact ?1 is still to be thanked: a night not followed up whose thanks were not said aloud, or a favour.
SELECT EXISTS (SELECT 1 FROM follow_up
                WHERE follow_up.contact_id = ?1 AND follow_up.state = 'open'
                  AND NOT EXISTS (SELECT 1 FROM thanks WHERE thanks.contact_id = follow_up.contact_id
                                     AND thanks.event_id = follow_up.event_id AND thanks.aloud = 1))
    OR EXISTS (SELECT 1 FROM thanks WHERE contact_id = ?1 AND state = 'open' AND kind = 'thanks')
