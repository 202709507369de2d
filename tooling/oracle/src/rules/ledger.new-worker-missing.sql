SELECT 'person' AS subject_kind, id AS subject_id
FROM registered p
WHERE NOT in_school AND labour <> 'lost' AND willing IS NULL
  AND age >= term_number('ledger.new-worker-missing', 'minimumAge', village, '16')
  AND age < term_number('ledger.new-worker-missing', 'adultAge', village, '18')
  AND NOT EXISTS (SELECT 1 FROM employment e WHERE e.person_id = p.id)
  AND supplied('就业', county);
