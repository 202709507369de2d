SELECT 'appointment' AS subject_kind, id AS subject_id
FROM active_appointment
WHERE insured_until IS NULL OR insured_until < $asOf;
