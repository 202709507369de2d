SELECT DISTINCT 'person' AS subject_kind, p.id AS subject_id
FROM registered p
JOIN active_employment e ON e.person_id = p.id AND e.regular
JOIN active_employment other ON other.person_id = p.id AND other.regular AND other.id <> e.id
WHERE apart(e.place, other.place);
