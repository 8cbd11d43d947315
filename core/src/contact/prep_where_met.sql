-- Entries not found yet, on the prep lists of events where contact ?1 was met.
SELECT prep.id, prep.name, prep.organisation FROM prep
 WHERE prep.contact_id IS NULL
   AND prep.event_id IN (SELECT event_id FROM card WHERE contact_id = ?1
                         UNION
                         SELECT event_id FROM conversation WHERE contact_id = ?1)
 ORDER BY prep.id
