SELECT 'trainee' AS subject_kind, t.id AS subject_id
FROM trainee t
JOIN person p ON p.id = t.person_id
WHERE t.days_attended * 100 < t.days * term_number('training.low-attendance-paid', 'percent', p.village, '80') AND (
  t.certificate IS NOT NULL
  OR EXISTS (
    SELECT 1 FROM grants g WHERE g.person_id = t.person_id AND g.kind = 'trainingAllowance' AND g.period = t.class_id
  )
);
