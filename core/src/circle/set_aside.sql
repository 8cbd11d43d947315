-- Who was set aside in the walk-through, by name.
SELECT contact.id, contact.uid, contact.name, contact.organisation, contact.title, contact.role, contact.sort_key
  FROM set_aside JOIN contact ON contact.id = set_aside.contact_id
 ORDER BY contact.sort_key, contact.id
