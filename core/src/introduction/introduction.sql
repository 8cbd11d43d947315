-- An introduction with its two people.
SELECT introduction.id AS row_id, introduction.uid, introduction.state, introduction.hear_day, introduction.led, introduction.came_of,
       a.contact_id AS a_row, one.uid AS a_uid, one.name AS a_name,
       b.contact_id AS b_row, other.uid AS b_uid, other.name AS b_name
  FROM introduction
  JOIN introduced AS a ON a.introduction_id = introduction.id AND a.party = 'a'
  JOIN introduced AS b ON b.introduction_id = introduction.id AND b.party = 'b'
  LEFT JOIN contact AS one ON one.id = a.contact_id
  LEFT JOIN contact AS other ON other.id = b.contact_id
