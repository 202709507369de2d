SELECT 'person' AS subject_kind, id AS subject_id
FROM registered
WHERE id_valid AND (sex <> id_sex OR born_on <> id_born_on);
