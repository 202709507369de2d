-- The sheet 培训班.
CREATE OR REPLACE TABLE class AS
SELECT
  "班次编号" AS id,
  "计划编号" AS plan_id,
  left("实施地区", 6) AS county,
  "开班日期"::DATE AS start_on,
  "结业日期"::DATE AS end_on,
  "应到天数"::BIGINT AS days,
  "报名人数"::BIGINT AS declared_count
FROM "培训班";
