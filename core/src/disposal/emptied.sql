-- Contacts merged into ?1, directly or through others, whose merge moved cards or entries of which none is left; the
-- last absorbed of a chain first.
WITH RECURSIVE absorbed (id, depth) AS (
    SELECT id, 1 FROM contact WHERE merged_into = ?1
    UNION ALL
    SELECT contact.id, absorbed.depth + 1 FROM contact JOIN absorbed ON contact.merged_into = absorbed.id
)
SELECT absorbed.id FROM absorbed JOIN merge ON merge.absorbed_id = absorbed.id
 WHERE NOT EXISTS (SELECT 1 FROM merge_move JOIN card ON card.id = merge_move.row_id
                    WHERE merge_move.merge_id = merge.id AND merge_move.table_name = 'card')
   AND NOT EXISTS (SELECT 1 FROM merge_move JOIN entry ON entry.id = merge_move.row_id
                    WHERE merge_move.merge_id = merge.id AND merge_move.table_name = 'entry')
 ORDER BY absorbed.depth DESC, absorbed.id
