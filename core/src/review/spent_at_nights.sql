-- The minutes of each night that is over; behind `night`.
SELECT night_of, max(0, over_ms - starts_ms) / 60000 AS minutes FROM night
