SELECT 'grant' AS subject_kind, g.id AS subject_id
FROM grants g
JOIN person p ON p.id = g.person_id
WHERE g.kind = 'startup' AND g.paid_on IS NOT NULL
  AND NOT EXISTS (
    SELECT 1 FROM business b
    WHERE b.person_id = p.id AND plus_months(b.registered_on, term_number('grant.startup-unjustified', 'months', p.village, '12')) <= g.paid_on
  )
  AND supplied('经营主体', p.county);
