SELECT 'person' AS subject_kind, id AS subject_id
FROM registered
WHERE (schooling = 'compulsory' AND (age < 6 OR age > 17))
  OR (schooling IN ('senior', 'vocational') AND (age < 14 OR age > 21))
  OR (schooling = 'preschool' AND age >= 7);
