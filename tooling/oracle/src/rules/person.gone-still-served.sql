WITH departures AS (
  SELECT id AS person_id, status_on AS gone_on FROM people WHERE NOT registered AND status_on <= $asOf
  UNION ALL
  SELECT p.id, l.from_on FROM people p JOIN listed_now l ON l.id18 = p.id18 AND l.list = 'deceased'
),
gone AS (
  SELECT person_id, min(gone_on) AS gone_on FROM departures GROUP BY person_id
)
SELECT 'person' AS subject_kind, g.person_id AS subject_id
FROM gone g
WHERE gone_on < $asOf AND (
  EXISTS (SELECT 1 FROM active_appointment a WHERE a.person_id = g.person_id)
  OR EXISTS (SELECT 1 FROM active_employment e WHERE e.person_id = g.person_id)
)
OR EXISTS (
  SELECT 1 FROM attendance JOIN appointment a ON a.id = appointment_id
  WHERE a.person_id = g.person_id AND days > 0 AND month > g.gone_on
)
OR EXISTS (
  SELECT 1 FROM pay JOIN appointment a ON a.id = appointment_id
  WHERE a.person_id = g.person_id AND paid > 0 AND month > g.gone_on
)
OR EXISTS (
  SELECT 1 FROM grants s
  WHERE s.person_id = g.person_id AND s.paid_on > g.gone_on AND (s.applied_on IS NULL OR s.applied_on > g.gone_on)
);
