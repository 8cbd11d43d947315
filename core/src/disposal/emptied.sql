-- Contacts merged into ?1 whose merge moved cards or entries of which none is left.
SELECT contact.id FROM contact JOIN merge ON merge.absorbed_id = contact.id
 WHERE contact.merged_into = ?1
   AND NOT EXISTS (SELECT 1 FROM merge_move JOIN card ON card.id = merge_move.row_id
                    WHERE merge_move.merge_id = merge.id AND merge_move.table_name = 'card')
   AND NOT EXISTS (SELECT 1 FROM merge_move JOIN entry ON entry.id = merge_move.row_id
                    WHERE merge_move.merge_id = merge.id AND merge_move.table_name = 'entry')
