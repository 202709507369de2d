SELECT 'employment' AS subject_kind, id AS subject_id
FROM active_employment
WHERE away AND channel IN ('post', 'workshop');
