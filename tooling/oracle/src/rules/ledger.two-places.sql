SELECT 'person' AS subject_kind, p.id AS subject_id
FROM registered p
JOIN active_employment e ON e.person_id = p.id AND e.regular
GROUP BY p.id
HAVING count(DISTINCT substr(e.place, 1, 6)) > 1;
