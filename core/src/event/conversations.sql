-- Talks of event ?1 that went somewhere: those counted by hand, each known person once however often, and those that
-- the back of a kept card tells of (`filled`), unless it went below ?2 between the two. A bare card is no talk.
SELECT (SELECT count(*) FROM conversation WHERE event_id = ?1 AND contact_id IS NULL)
     + (SELECT count(*) FROM (SELECT contact_id FROM conversation WHERE event_id = ?1 AND contact_id IS NOT NULL
                               UNION
                              SELECT card.contact_id FROM card JOIN filled ON filled.card_id = card.id
                               WHERE card.event_id = ?1 AND card.pocket = 'right'
                                 AND coalesce(filled.chemistry, ?2) >= ?2))
