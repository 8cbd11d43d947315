-- The efforts whose time no night counts already (`night`): none was lived then, and none is what they were done at. What
-- was done at a night was done then, whenever it was written down.
SELECT minutes, at_ms, at_zone, at_offset
  FROM effort
 WHERE NOT EXISTS (SELECT 1 FROM night
                    WHERE night.starts_ms BETWEEN effort.at_ms - ?1 AND effort.at_ms AND night.over_ms > effort.at_ms)
   AND NOT EXISTS (SELECT 1 FROM night
                    WHERE night.id = effort.event_id AND night.over_ms > night.starts_ms
                      AND effort.follow_up_id IS NULL AND effort.promise_id IS NULL AND effort.thanks_id IS NULL)
