-- What is to begin only after the day judged has not begun; a record that ends before it starts tells of no job.
WITH last_away AS (
  SELECT person_id, max(coalesce(end_on, the_day('9999-12-31'))) AS ended_on
  FROM employment
  WHERE away AND start_on <= $asOf AND (end_on IS NULL OR end_on >= start_on)
  GROUP BY person_id
),
signs AS (
  SELECT person_id, start_on, end_on FROM employment
  UNION ALL SELECT person_id, start_on, end_on FROM appointment
  UNION ALL SELECT person_id, start_on, end_on FROM trainee
  UNION ALL SELECT person_id, referred_on, referred_on FROM referral
)
SELECT 'person' AS subject_kind, p.id AS subject_id
FROM willing_worker p
JOIN last_away l ON l.person_id = p.id
WHERE of_working_age('ledger.returned-unattended', p.age, p.village)
  AND l.ended_on < plus_days($asOf, -term_number('ledger.returned-unattended', 'days', p.village, '30'))
  AND l.ended_on >= plus_days($asOf, -term_number('ledger.returned-unattended', 'lookBack', p.village, '365'))
  AND NOT EXISTS (
    SELECT 1 FROM signs s
    WHERE s.person_id = p.id AND ((s.start_on > l.ended_on AND s.start_on <= $asOf) OR active(s.start_on, s.end_on))
  )
  AND supplied('聘用', p.county) AND supplied('学员', p.county) AND supplied('推荐', p.county);
