SELECT 'plan' AS subject_kind, id AS subject_id
FROM plan
WHERE planned_count > 0 AND id NOT IN (SELECT plan_id FROM planned) AND supplied_under('计划名单', area);
