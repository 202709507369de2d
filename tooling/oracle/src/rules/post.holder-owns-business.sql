SELECT 'appointment' AS subject_kind, a.id AS subject_id
FROM active_appointment a
JOIN people p ON p.id = a.person_id
WHERE EXISTS (SELECT 1 FROM active_business b WHERE b.person_id = p.id)
  OR EXISTS (SELECT 1 FROM listed_now l WHERE l.id18 = p.id18 AND l.list = 'business');
