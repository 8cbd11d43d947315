-- When each open item that no letter of a follow-up carries is planned, its last day, and the zone in which that ends.
-- A card that is unsorted in the night that is begun will have its follow-up unless the night is closed.
SELECT thanks.planned_day, thanks.deadline, coalesce(
           event.starts_zone, received.at_zone, effort.answered_zone,
           (SELECT at_zone FROM coffee_move WHERE coffee_move.coffee_id = thanks.coffee_id ORDER BY coffee_move.id DESC LIMIT 1),
           'UTC')
  FROM thanks
  LEFT JOIN received ON received.id = thanks.received_id
  LEFT JOIN effort ON effort.id = thanks.effort_id
  LEFT JOIN event ON event.id = thanks.event_id
 WHERE thanks.state = 'open' AND thanks.contact_id IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM follow_up
                    WHERE thanks.kind = 'thanks' AND follow_up.state = 'open'
                      AND follow_up.contact_id = thanks.contact_id AND follow_up.deadline = thanks.deadline)
   AND NOT EXISTS (SELECT 1 FROM card JOIN event AS night ON night.id = card.event_id
                    WHERE thanks.kind = 'thanks' AND night.state = 'begun' AND night.lapsed = 0
                      AND card.contact_id = thanks.contact_id AND card.pocket = 'unsorted'
                      AND date(night.night_of, '+3 days') = thanks.deadline)
