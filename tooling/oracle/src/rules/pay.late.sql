SELECT DISTINCT 'appointment' AS subject_kind, appointment_id AS subject_id
FROM pay
WHERE paid > 0 AND in_last_12_complete(month) AND paid_on > plus_days(last_of_month(month), 31);
