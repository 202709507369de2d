SELECT 'appointment' AS subject_kind, s.id AS subject_id
FROM settled_appointment s
WHERE s.id NOT IN (SELECT appointment_id FROM settled_attendance)
  AND EXISTS (
    SELECT 1 FROM settled_attendance r JOIN appointment a ON a.id = r.appointment_id WHERE a.village = s.village
  );
