-- What was asked of somebody since moment ?1: the row, the words, whether nothing was given or shared before, and the
-- Gives since.
SELECT ask.id, coalesce(ask.what, '') AS what,
       NOT EXISTS (SELECT 1 FROM effort
                    WHERE effort.contact_id = ask.contact_id AND effort.kind <> 'ask'
                      AND (effort.at_ms < ask.at_ms OR (effort.at_ms = ask.at_ms AND effort.id < ask.id))) AS first,
       (SELECT count(*) FROM effort
         WHERE effort.contact_id = ask.contact_id AND effort.kind = 'give' AND effort.helped IS NOT 0
           AND effort.at_ms >= ask.at_ms AND effort.id > ask.id) AS gives_since
  FROM effort AS ask
 WHERE ask.kind = 'ask' AND ask.contact_id IS NOT NULL AND ask.at_ms >= ?1
 ORDER BY ask.id
