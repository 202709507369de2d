-- Whoever is not paid by the day by a place's own term is not judged: the nation's is off.
SELECT DISTINCT 'appointment' AS subject_kind, a.id AS subject_id
FROM appointment a
JOIN pay ON pay.appointment_id = a.id
JOIN attendance r ON r.appointment_id = a.id AND r.month = pay.month
WHERE term('pay.differs-from-attendance', 'payByAttendance', a.village, '否') = '是' AND a.required_days > 0
  AND abs(pay.paid * a.required_days - a.monthly_pay * CASE WHEN r.days < 0 THEN 0 WHEN r.days < a.required_days THEN r.days ELSE a.required_days END)
    > 100 * term_number('pay.differs-from-attendance', 'tolerance', a.village, '1') * a.required_days;
