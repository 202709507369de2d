SELECT 'appointment' AS subject_kind, id AS subject_id
FROM active_appointment
WHERE agreement_from IS NULL OR agreement_to IS NULL OR agreement_to < $asOf;
