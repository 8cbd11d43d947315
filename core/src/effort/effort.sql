-- Efforts as they are shown. What a promise kept was is told by the promise, so that it goes when its card goes.
SELECT effort.id AS row_id, effort.uid, effort.kind, contact.uid AS contact_uid, contact.name, event.uid AS event_uid,
       arena.uid AS arena_uid, coalesce(effort.what, promise.what) AS what, effort.minutes, effort.at_ms, effort.at_zone,
       effort.at_offset, effort.helped, effort.answered_ms, effort.answered_zone, effort.answered_offset,
       follow_up.uid AS follow_up_uid, promise.uid AS promise_uid,
       thanks.uid AS thanks_uid, introduction.uid AS introduction_uid, coffee.uid AS coffee_uid
  FROM effort
  LEFT JOIN contact ON contact.id = effort.contact_id
  LEFT JOIN event ON event.id = effort.event_id
  LEFT JOIN arena ON arena.id = coalesce(effort.arena_id, event.arena_id)
  LEFT JOIN follow_up ON follow_up.id = effort.follow_up_id
  LEFT JOIN promise ON promise.id = effort.promise_id
  LEFT JOIN thanks ON thanks.id = effort.thanks_id
  LEFT JOIN introduction ON introduction.id = effort.introduction_id
  LEFT JOIN coffee ON coffee.id = effort.coffee_id
