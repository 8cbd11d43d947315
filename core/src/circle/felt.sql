-- How mutual it feels with each contact meant, as it was said last.
SELECT contact_id, felt, max(id) AS id FROM felt WHERE contact_id {whose} GROUP BY contact_id
