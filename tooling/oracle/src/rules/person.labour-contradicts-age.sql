SELECT 'person' AS subject_kind, id AS subject_id
FROM registered
WHERE (age < 16 AND labour NOT IN ('none', 'lost'))
  OR (age >= 16 AND age < 60 AND health = 'healthy' AND NOT in_school AND labour = 'none');
