-- The sheet 计划名单.
CREATE OR REPLACE TABLE planned AS
SELECT "计划编号" AS plan_id, "人员编号" AS person_id
FROM "计划名单";
