-- Invitations with the item of their thanks. Thanked is what a meeting is whose thanks are done.
SELECT coffee.id AS row_id, coffee.uid, contact.uid AS contact_uid, contact.name, coffee.tip_from_id,
       CASE WHEN thanks.state = 'done' THEN 'thanked' ELSE coffee.state END AS state, coffee.stated, coffee.need,
       coffee.contribution, coffee.about, coffee.fallback, coffee.proposed_day, coffee.meeting_day, coffee.planned_day,
       coffee.unanswered, coffee.they_got, coffee.i_got, thanks.uid AS thanks_uid, thanks.done_ms, thanks.done_zone,
       thanks.done_offset
  FROM coffee
  LEFT JOIN contact ON contact.id = coffee.contact_id
  LEFT JOIN thanks ON thanks.coffee_id = coffee.id
