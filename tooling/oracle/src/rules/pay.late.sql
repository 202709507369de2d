SELECT DISTINCT 'appointment' AS subject_kind, a.id AS subject_id
FROM appointment a
JOIN pay ON pay.appointment_id = a.id
WHERE pay.paid > 0 AND in_last_complete(term_number('pay.late', 'months', a.village, '12'), pay.month)
  AND pay.paid_on > plus_days(last_of_month(pay.month), term_number('pay.late', 'days', a.village, '31'));
