SELECT DISTINCT 'appointment' AS subject_kind, a.id AS subject_id
FROM appointment a
JOIN pay ON pay.appointment_id = a.id AND pay.paid > 0
WHERE greatest(a.start_on, pay.month) > least(coalesce(a.end_on, last_day(pay.month)), last_day(pay.month));
