SELECT 'appointment' AS subject_kind, id AS subject_id
FROM appointment
WHERE agreement_to > plus_months(agreement_from, CASE WHEN level IN ('village', 'township') THEN 12 ELSE 36 END);
