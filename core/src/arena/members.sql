-- People met at the events of arena ?1, unless all their cards there went left; with what the user can contribute to each:
-- of two notes, as a merge may leave them, the newer one.
WITH met AS (
    SELECT card.contact_id, event.night_of FROM card JOIN event ON event.id = card.event_id
     WHERE event.arena_id = ?1 AND card.pocket <> 'left'
     UNION
    SELECT conversation.contact_id, event.night_of FROM conversation JOIN event ON event.id = conversation.event_id
     WHERE event.arena_id = ?1 AND conversation.contact_id IS NOT NULL
)
SELECT contact.uid, contact.name, contact.organisation, contact.sort_key, contact.id AS row_id,
       count(*) AS nights, max(met.night_of) AS last,
       (SELECT member.contribution FROM member
         WHERE member.arena_id = ?1 AND member.contact_id = contact.id ORDER BY member.id DESC LIMIT 1) AS contribution
  FROM met JOIN contact ON contact.id = met.contact_id
 GROUP BY contact.id
 ORDER BY contact.sort_key, contact.id
