SELECT 'person' AS subject_kind, id AS subject_id
FROM registered
WHERE NOT regexp_full_match(phone, '1[0-9]{10}');
