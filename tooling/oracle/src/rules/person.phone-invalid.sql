SELECT 'person' AS subject_kind, id AS subject_id
FROM registered
WHERE NOT phone GLOB '1[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]';
