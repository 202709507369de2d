SELECT 'grant' AS subject_kind, g.id AS subject_id
FROM grants g
JOIN trainee t ON t.person_id = g.person_id AND t.class_id = g.period
WHERE g.kind = '培训生活费' AND g.amount <> 3000 * t.days_attended;
