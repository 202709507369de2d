-- Who is entitled to which grant, and where the grant stands: no row, a row, paid.
CREATE OR REPLACE VIEW transport_entitled AS
SELECT
  p.*,
  (SELECT count(*) FROM grants g WHERE g.person_id = p.id AND g.kind = 'transport' AND substr(g.period, 1, 4) = CAST(transport_year() AS VARCHAR)) AS rows_given,
  (SELECT count(g.paid_on) FROM grants g WHERE g.person_id = p.id AND g.kind = 'transport' AND substr(g.period, 1, 4) = CAST(transport_year() AS VARCHAR)) AS rows_paid
FROM registered p
JOIN transport_days d ON d.person_id = p.id AND d.year = transport_year()
  AND d.scope = term('grant.transport-missing', 'scope', p.village, 'outOfProvince')
WHERE p.target AND d.days >= term_number('grant.transport-missing', 'days', p.village, '90');

CREATE OR REPLACE VIEW startup_entitled AS
SELECT
  p.*,
  (SELECT count(*) FROM grants g WHERE g.person_id = p.id AND g.kind = 'startup') AS rows_given,
  (SELECT count(g.paid_on) FROM grants g WHERE g.person_id = p.id AND g.kind = 'startup') AS rows_paid
FROM registered p
WHERE p.target
  AND EXISTS (SELECT 1 FROM active_business b WHERE b.person_id = p.id AND plus_months(b.registered_on, term_number('grant.startup-missing', 'months', p.village, '12')) <= $asOf);

CREATE OR REPLACE VIEW allowance_entitled AS
SELECT
  t.id,
  t.person_id,
  t.end_on,
  p.county,
  p.registered,
  (SELECT count(*) FROM grants g WHERE g.person_id = p.id AND g.kind = 'trainingAllowance' AND g.period = t.class_id) AS rows_given,
  (SELECT count(g.paid_on) FROM grants g WHERE g.person_id = p.id AND g.kind = 'trainingAllowance' AND g.period = t.class_id) AS rows_paid
FROM trainee t
JOIN people p ON p.id = t.person_id
WHERE p.target AND t.days_attended > 0 AND t.end_on < plus_days($asOf, -term_number('grant.allowance-missing', 'days', p.village, '30'));
