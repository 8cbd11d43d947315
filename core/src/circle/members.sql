-- Members of the groups, each once; who is set aside is nobody's member meanwhile.
SELECT circle_member.contact_id, circle_member.circle, circle_member.every,
       circle_member.since_ms, circle_member.since_zone, circle_member.since_offset,
       contact.uid, contact.name, contact.organisation, contact.role, contact.sort_key
  FROM circle_member JOIN contact ON contact.id = circle_member.contact_id
 WHERE circle_member.id = (SELECT min(id) FROM circle_member AS other WHERE other.contact_id = contact.id)
   AND contact.id NOT IN (SELECT contact_id FROM set_aside)
