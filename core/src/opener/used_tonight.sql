-- Openers said at event ?1 and at others of the same night.
SELECT DISTINCT opener_use.opener
  FROM event AS tonight
  JOIN event ON event.night_of = tonight.night_of
  JOIN opener_use ON opener_use.event_id = event.id
 WHERE tonight.id = ?1 AND opener_use.state <> 'shown'
