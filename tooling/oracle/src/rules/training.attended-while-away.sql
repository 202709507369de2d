SELECT DISTINCT 'trainee' AS subject_kind, t.id AS subject_id
FROM trainee t
JOIN employment e ON e.person_id = t.person_id AND e.away
WHERE t.days_attended > 0 AND covers(e.start_on, e.end_on, t.start_on, t.end_on);
