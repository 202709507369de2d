SELECT 'plan' AS subject_kind, id AS subject_id
FROM plan
WHERE (
  start_on < plus_days($asOf, -term_number('plan.not-started', 'days', area, '30'))
  OR (start_on IS NULL AND $asOf >= the_day(CAST(CAST(year AS BIGINT) AS VARCHAR) || '-' || term('plan.not-started', 'undatedFrom', area, '07-01')))
)
  AND NOT EXISTS (SELECT 1 FROM class WHERE class.plan_id = plan.id)
  AND supplied_under('培训班', area);
