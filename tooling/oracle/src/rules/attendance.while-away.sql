SELECT DISTINCT 'appointment' AS subject_kind, a.id AS subject_id
FROM appointment a
JOIN attendance r ON r.appointment_id = a.id AND r.days > 0
JOIN employment e ON e.person_id = a.person_id AND e.away
WHERE covers(e.start_on, e.end_on, r.month, last_of_month(r.month));
