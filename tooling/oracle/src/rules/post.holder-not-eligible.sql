SELECT 'appointment' AS subject_kind, a.id AS subject_id
FROM active_appointment a
JOIN people p ON p.id = a.person_id
WHERE NOT p.target OR p.labour IN ('none', 'lost');
