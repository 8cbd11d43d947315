-- When each open item that no letter of a follow-up carries is planned, its last day, and the zone in which that ends.
SELECT thanks.planned_day, thanks.deadline, coalesce(event.starts_zone, received.at_zone, effort.answered_zone, 'UTC')
  FROM thanks
  LEFT JOIN received ON received.id = thanks.received_id
  LEFT JOIN effort ON effort.id = thanks.effort_id
  LEFT JOIN event ON event.id = thanks.event_id
 WHERE thanks.state = 'open' AND thanks.contact_id IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM follow_up
                    WHERE thanks.kind = 'thanks' AND follow_up.state = 'open'
                      AND follow_up.contact_id = thanks.contact_id AND follow_up.deadline = thanks.deadline)
