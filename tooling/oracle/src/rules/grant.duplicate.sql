SELECT 'grant' AS subject_kind, g.id AS subject_id
FROM grants g
JOIN person p ON p.id = g.person_id
WHERE g.paid_on IS NOT NULL AND EXISTS (
  SELECT 1 FROM grants o
  WHERE o.person_id = g.person_id AND o.kind = g.kind AND o.id <> g.id AND o.paid_on IS NOT NULL
    AND (
      o.period = g.period
      OR ',' || term('grant.duplicate', 'once', p.village, 'startup,jobSeeking') || ',' LIKE '%,' || g.kind || ',%'
    )
);
