-- The nights that are over (`night`), for the statements that go on from here: each until it was closed, until the end
-- that was stated where that came first, and for ?1 milliseconds at most.
WITH night AS (
    SELECT id, night_of, starts_ms,
           min(coalesce(closed_ms, ends_ms, starts_ms), coalesce(ends_ms, closed_ms, starts_ms), starts_ms + ?1) AS over_ms
      FROM event WHERE state = 'closed'
)
