SELECT 'person' AS subject_kind, id AS subject_id
FROM transport_entitled
WHERE rows_given = 0 AND supplied('补贴', county);
