-- A class that ends before it starts shares no day with any other.
SELECT DISTINCT 'person' AS subject_kind, p.id AS subject_id
FROM registered p
JOIN trainee t ON t.person_id = p.id
JOIN trainee o ON o.person_id = p.id AND o.class_id <> t.class_id
WHERE later(t.start_on, o.start_on) <= earlier(t.end_on, o.end_on);
