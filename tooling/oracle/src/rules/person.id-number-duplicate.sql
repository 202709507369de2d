SELECT 'person' AS subject_kind, id AS subject_id
FROM registered
WHERE id18 IN (SELECT id18 FROM registered GROUP BY id18 HAVING count(*) > 1);
