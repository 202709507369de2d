SELECT 'trainee' AS subject_kind, t.id AS subject_id
FROM trainee t
JOIN people p ON p.id = t.person_id
WHERE t.end_on >= plus_days($asOf, -term_number('training.trainee-not-eligible', 'days', p.village, '365')) AND (
  age_on(p.birth, t.start_on) < term_number('training.trainee-not-eligible', 'minimumAge', p.village, '16')
  OR age_on(p.birth, t.start_on) >= term_number('training.trainee-not-eligible', 'retirementAge', p.village, '60')
  OR (NOT p.registered AND p.status_on <= t.start_on)
  OR p.in_school
  OR EXISTS (SELECT 1 FROM listed l WHERE l.id18 = p.id18 AND l.list = 'imprisoned' AND active_on(l.from_on, l.to_on, t.start_on))
);
