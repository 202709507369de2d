SELECT 'employment' AS subject_kind, id AS subject_id
FROM active_employment e
WHERE channel = 'post'
  AND NOT EXISTS (SELECT 1 FROM active_appointment a WHERE a.person_id = e.person_id)
  AND supplied('聘用', county);
