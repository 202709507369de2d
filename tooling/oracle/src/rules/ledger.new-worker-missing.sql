SELECT 'person' AS subject_kind, id AS subject_id
FROM registered p
WHERE age >= 16 AND age < 18 AND NOT in_school AND labour <> 'lost' AND willing IS NULL
  AND NOT EXISTS (SELECT 1 FROM employment e WHERE e.person_id = p.id)
  AND supplied('就业', county);
