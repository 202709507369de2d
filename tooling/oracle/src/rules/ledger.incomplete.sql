SELECT 'employment' AS subject_kind, id AS subject_id
FROM active_employment
WHERE place IS NULL OR channel IS NULL OR monthly_income IS NULL OR (regular AND employer IS NULL);
