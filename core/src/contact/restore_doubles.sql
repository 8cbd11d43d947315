-- Follow-ups that merge ?1 withdrew, unless there is another for the same person and event by now.
UPDATE follow_up SET state = 'open', revision = ?2
 WHERE state = 'withdrawn' AND contact_id IS NOT NULL
   AND id IN (SELECT row_id FROM merge_move
               WHERE merge_id = ?1 AND table_name IN ('follow_up', 'kept follow_up') AND state_before = 'open')
   AND NOT EXISTS (SELECT 1 FROM follow_up AS other
                    WHERE other.contact_id = follow_up.contact_id AND other.event_id = follow_up.event_id
                      AND other.state IN ('open', 'done'))
