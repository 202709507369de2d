SELECT 'employment' AS subject_kind, id AS subject_id
FROM active_employment
WHERE away AND channel IN ('公益性岗位', '帮扶车间');
