-- The national value of payByAttendance is off: nobody is paid by the day unless a county says so.
SELECT DISTINCT 'appointment' AS subject_kind, a.id AS subject_id
FROM appointment a
JOIN pay ON pay.appointment_id = a.id
JOIN attendance r ON r.appointment_id = a.id AND r.month = pay.month
WHERE false AND a.required_days > 0
  AND abs(pay.paid - a.monthly_pay * least(r.days, a.required_days) / a.required_days) > 100;
