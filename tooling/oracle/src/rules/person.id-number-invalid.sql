SELECT 'person' AS subject_kind, id AS subject_id FROM registered WHERE NOT id_valid;
