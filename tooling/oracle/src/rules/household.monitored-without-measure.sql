-- What began before the household was identified is no measure, even if it lasts; a grant of an unknown day may be one.
WITH measures AS (
  SELECT person_id, start_on AS given_on FROM employment
  UNION ALL SELECT person_id, start_on FROM appointment
  UNION ALL SELECT person_id, start_on FROM trainee
  UNION ALL SELECT person_id, coalesce(applied_on, approved_on, paid_on) FROM grants
),
members AS (
  SELECT p.household_id, m.given_on FROM registered p JOIN measures m ON m.person_id = p.id
)
SELECT 'household' AS subject_kind, h.id AS subject_id
FROM household h
WHERE h.kind = 'monitored' AND NOT h.risk_removed AND h.identified_on <= plus_days($asOf, -term_number('household.monitored-without-measure', 'days', h.area, '180'))
  AND EXISTS (SELECT 1 FROM registered p WHERE p.household_id = h.id AND p.has_labour)
  AND NOT EXISTS (SELECT 1 FROM members m WHERE m.household_id = h.id AND coalesce(m.given_on >= h.identified_on, true))
  AND supplied('就业', h.county) AND supplied('聘用', h.county)
  AND supplied('学员', h.county) AND supplied('补贴', h.county);
