SELECT 'person' AS subject_kind, id AS subject_id
FROM registered p
WHERE has_labour AND NOT in_school AND willing IS NULL
  AND age >= term_number('ledger.worker-missing', 'adultAge', village, '18')
  AND age < term_number('ledger.worker-missing', 'retirementAge', village, '60')
  AND NOT EXISTS (SELECT 1 FROM employment e WHERE e.person_id = p.id)
  AND NOT EXISTS (SELECT 1 FROM appointment a WHERE a.person_id = p.id)
  AND supplied('就业', county) AND supplied('聘用', county);
