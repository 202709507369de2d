SELECT 'person' AS subject_kind, id AS subject_id FROM registered WHERE in_school AND has_labour;
