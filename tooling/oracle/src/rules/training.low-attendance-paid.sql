SELECT 'trainee' AS subject_kind, t.id AS subject_id
FROM trainee t
WHERE t.days_attended * 100 < t.days * 80 AND (
  t.certificate IS NOT NULL
  OR EXISTS (
    SELECT 1 FROM grants g WHERE g.person_id = t.person_id AND g.kind = '培训生活费' AND g.period = t.class_id
  )
);
