SELECT 'plan' AS subject_kind, plan.id AS subject_id
FROM plan
JOIN planned ON planned.plan_id = plan.id
GROUP BY plan.id, plan.planned_count
HAVING count(*) < plan.planned_count;
