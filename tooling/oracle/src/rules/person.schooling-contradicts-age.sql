SELECT 'person' AS subject_kind, id AS subject_id
FROM registered
WHERE (schooling = '义务教育' AND (age < 6 OR age > 17))
  OR (schooling IN ('高中', '中职') AND (age < 14 OR age > 21))
  OR (schooling = '学前' AND age >= 7);
