SELECT 'grant' AS subject_kind, g.id AS subject_id
FROM grants g
JOIN person p ON p.id = g.person_id
WHERE g.kind IN ('transport', 'trainingAllowance') AND g.paid_on IS NOT NULL AND NOT p.target;
