-- What the user networks for, in their own words.
SELECT purpose AS text FROM arena WHERE purpose IS NOT NULL
UNION SELECT purpose FROM event WHERE purpose IS NOT NULL
UNION SELECT contribution FROM arena WHERE contribution IS NOT NULL
