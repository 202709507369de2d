SELECT 'appointment' AS subject_kind, s.id AS subject_id
FROM settled_appointment s
JOIN settled_attendance r ON r.appointment_id = s.id
WHERE r.days < term_number('attendance.below-minimum', 'minimum', s.village, '3');
