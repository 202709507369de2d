SELECT 'person' AS subject_kind, id AS subject_id
FROM registered
WHERE (health = 'disabled' AND id_length = 18) OR (health <> 'disabled' AND id_length IN (20, 22));
