SELECT DISTINCT 'appointment' AS subject_kind, appointment_id AS subject_id
FROM attendance
WHERE days < 0 OR days > days_between(month, last_of_month(month)) + 1;
