SELECT DISTINCT 'area' AS subject_kind, village AS subject_id
FROM settled_appointment s
WHERE NOT EXISTS (
    SELECT 1 FROM settled_attendance r JOIN appointment a ON a.id = r.appointment_id WHERE a.village = s.village
  )
  AND supplied('考勤', county);
