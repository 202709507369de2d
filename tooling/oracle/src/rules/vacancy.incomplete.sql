SELECT 'vacancy' AS subject_kind, id AS subject_id
FROM open_vacancy
WHERE occupation IS NULL OR monthly_pay IS NULL OR phone IS NULL;
