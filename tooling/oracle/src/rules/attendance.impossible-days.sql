SELECT DISTINCT 'appointment' AS subject_kind, appointment_id AS subject_id
FROM attendance
WHERE days < 0 OR days > day(last_day(month));
