-- Open thanks that are said in the letter of follow-up ?1.
SELECT thanks.id FROM follow_up
  JOIN thanks ON thanks.contact_id = follow_up.contact_id AND thanks.deadline = follow_up.deadline
 WHERE follow_up.id = ?1 AND thanks.kind = 'thanks' AND thanks.state = 'open'
 ORDER BY thanks.id
