SELECT 'trainee' AS subject_kind, id AS subject_id
FROM allowance_entitled
WHERE rows_given = 0 AND supplied('补贴', county);
