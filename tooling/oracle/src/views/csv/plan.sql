-- The sheet 培训计划.
CREATE OR REPLACE TABLE plan AS
SELECT
  "计划编号" AS id,
  "实施地区" AS area,
  "年度"::BIGINT AS year,
  "培训工种" AS occupation,
  "计划人数"::BIGINT AS planned_count,
  "开班日期"::DATE AS start_on,
  "结业日期"::DATE AS end_on,
  "课时"::BIGINT AS hours,
  "地点" AS place
FROM "培训计划";
