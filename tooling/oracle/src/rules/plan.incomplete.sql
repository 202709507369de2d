SELECT 'plan' AS subject_kind, id AS subject_id
FROM plan
WHERE occupation IS NULL OR start_on IS NULL OR end_on IS NULL OR hours IS NULL OR place IS NULL;
