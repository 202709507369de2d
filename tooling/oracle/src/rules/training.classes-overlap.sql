SELECT DISTINCT 'person' AS subject_kind, p.id AS subject_id
FROM registered p
JOIN trainee t ON t.person_id = p.id
JOIN trainee o ON o.person_id = p.id AND o.class_id <> t.class_id
WHERE t.start_on <= o.end_on AND o.start_on <= t.end_on;
