-- A measure is one begun on that day or later: a record or appointment that began before counts for nothing.
WITH measures AS (
  SELECT person_id, start_on AS taken_on FROM employment
  UNION ALL SELECT person_id, start_on FROM appointment
  UNION ALL SELECT person_id, start_on FROM trainee
  UNION ALL SELECT person_id, coalesce(applied_on, approved_on, paid_on) FROM grants
),
taken AS (
  SELECT p.household_id, m.taken_on FROM registered p JOIN measures m ON m.person_id = p.id
)
SELECT 'household' AS subject_kind, h.id AS subject_id
FROM household h
WHERE h.kind = '监测户' AND NOT h.risk_removed AND h.identified_on <= $asOf - 180
  AND EXISTS (SELECT 1 FROM registered p WHERE p.household_id = h.id AND p.has_labour)
  AND NOT EXISTS (SELECT 1 FROM taken t WHERE t.household_id = h.id AND t.taken_on >= h.identified_on)
  AND supplied('就业', h.county) AND supplied('聘用', h.county)
  AND supplied('学员', h.county) AND supplied('补贴', h.county);
