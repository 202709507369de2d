SELECT 'person' AS subject_kind, id AS subject_id
FROM registered
WHERE (health = '残疾' AND length(id_number) = 18) OR (health <> '残疾' AND length(id_number) IN (20, 22));
