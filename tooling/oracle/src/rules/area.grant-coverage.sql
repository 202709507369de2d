WITH entitled AS (
  SELECT county, 'transport' AS kind, id, rows_paid > 0 AS paid FROM transport_entitled
  UNION ALL SELECT county, 'startup', id, rows_paid > 0 FROM startup_entitled
  UNION ALL
  SELECT county, 'trainingAllowance', person_id, min(rows_paid > 0)
  FROM allowance_entitled
  WHERE registered AND year_of(end_on) = transport_year()
  GROUP BY county, person_id
)
SELECT 'area' AS subject_kind, county || '000000/' || kind AS subject_id
FROM entitled
WHERE supplied('补贴', county)
GROUP BY county, kind
HAVING count(*) >= term_number('area.grant-coverage', 'minimum', county || '000000', '20')
  AND 100 * count(*) FILTER (WHERE paid)
    < term_number('area.grant-coverage', 'percent', county || '000000', '90') * count(*);
