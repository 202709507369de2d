-- The sheet 岗位.
CREATE OR REPLACE TABLE post AS
SELECT
  "岗位编号" AS id,
  "所在村" AS area,
  left("所在村", 6) AS county,
  CASE "级别" WHEN '县级' THEN 'county' WHEN '乡镇' THEN 'township' WHEN '村级' THEN 'village' ELSE 'enterprise' END AS level,
  "核定人数"::BIGINT AS quota,
  fen("月工资标准") AS monthly_pay,
  "规定出勤天数"::BIGINT AS required_days,
  "撤销日期"::DATE AS withdrawn_on
FROM "岗位";
