SELECT DISTINCT 'appointment' AS subject_kind, a.id AS subject_id
FROM appointment a
JOIN pay ON pay.appointment_id = a.id AND pay.paid > 0
  AND in_last_complete(term_number('pay.without-attendance', 'months', a.village, '12'), pay.month)
LEFT JOIN attendance r ON r.appointment_id = a.id AND r.month = pay.month
WHERE r.days <= 0 OR (r.appointment_id IS NULL AND supplied('考勤', a.county));
