SELECT 'plan' AS subject_kind, id AS subject_id
FROM plan
WHERE (start_on < plus_days($asOf, -30) OR (start_on IS NULL AND $asOf >= plus_months(year_start(year), 6)))
  AND NOT EXISTS (SELECT 1 FROM class WHERE class.plan_id = plan.id)
  AND supplied_under('培训班', area);
