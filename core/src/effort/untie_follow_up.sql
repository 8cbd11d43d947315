-- Follow-up ?1 is taken back, and the promise kept along with it stays kept: on the night it was promised.
UPDATE effort
   SET follow_up_id = NULL, revision = ?2,
       event_id = (SELECT card.event_id FROM promise JOIN card ON card.id = promise.card_id
                    WHERE promise.id = effort.promise_id)
 WHERE follow_up_id = ?1 AND promise_id IS NOT NULL
