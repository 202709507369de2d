SELECT DISTINCT 'appointment' AS subject_kind, a.id AS subject_id
FROM appointment a
JOIN attendance r ON r.appointment_id = a.id
WHERE in_last_complete(term_number('attendance.signed-by-other', 'months', a.village, '12'), r.month) AND r.signed_by <> a.person_id;
