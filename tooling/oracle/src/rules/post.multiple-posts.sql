SELECT 'person' AS subject_kind, p.id AS subject_id
FROM registered p
JOIN active_appointment a ON a.person_id = p.id
GROUP BY p.id
HAVING count(*) >= 2;
