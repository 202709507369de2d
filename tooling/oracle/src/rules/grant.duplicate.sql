SELECT 'grant' AS subject_kind, g.id AS subject_id
FROM grants g
WHERE g.paid_on IS NOT NULL AND EXISTS (
  SELECT 1 FROM grants o
  WHERE o.person_id = g.person_id AND o.kind = g.kind AND o.id <> g.id AND o.paid_on IS NOT NULL
    AND (o.period = g.period OR g.kind IN ('startup', 'jobSeeking'))
);
