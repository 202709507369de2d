SELECT DISTINCT 'appointment' AS subject_kind, a.id AS subject_id
FROM appointment a
JOIN pay ON pay.appointment_id = a.id AND pay.paid > 0
WHERE later(a.start_on, pay.month) > earlier(coalesce(a.end_on, last_of_month(pay.month)), last_of_month(pay.month));
