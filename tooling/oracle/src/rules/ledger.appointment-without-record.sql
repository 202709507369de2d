-- An active record without a channel may be the one.
SELECT 'appointment' AS subject_kind, a.id AS subject_id
FROM active_appointment a
JOIN person p ON p.id = a.person_id
WHERE NOT EXISTS (
    SELECT 1 FROM active_employment e WHERE e.person_id = p.id AND (e.channel = 'post' OR e.channel IS NULL)
  )
  AND supplied('就业', p.county);
