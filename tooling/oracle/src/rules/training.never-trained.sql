SELECT 'person' AS subject_kind, id AS subject_id
FROM registered p
WHERE target AND has_labour AND NOT in_school AND willing IS NOT false
  AND age >= term_number('training.never-trained', 'adultAge', village, '18')
  AND age < term_number('training.never-trained', 'retirementAge', village, '60')
  AND NOT EXISTS (SELECT 1 FROM trainee t WHERE t.person_id = p.id)
  AND supplied('学员', county);
