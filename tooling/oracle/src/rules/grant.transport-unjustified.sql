SELECT 'grant' AS subject_kind, g.id AS subject_id
FROM grants g
JOIN person p ON p.id = g.person_id
LEFT JOIN transport_days d ON d.person_id = p.id AND d.year = CAST(substr(g.period, 1, 4) AS BIGINT)
  AND d.scope = term('grant.transport-unjustified', 'scope', p.village, 'outOfProvince')
WHERE g.kind = 'transport' AND g.paid_on IS NOT NULL
  AND coalesce(d.days, 0) < term_number('grant.transport-unjustified', 'days', p.village, '90')
  AND supplied('就业', p.county);
