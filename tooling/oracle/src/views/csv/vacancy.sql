-- The sheet 岗位储备.
CREATE OR REPLACE TABLE vacancy AS
SELECT
  "储备编号" AS id,
  "所在地区" AS area,
  left("所在地区", 6) AS county,
  upper("信用代码") AS employer_code,
  "工种" AS occupation,
  "人数"::BIGINT AS headcount,
  fen("月薪") AS monthly_pay,
  "联系电话" AS phone,
  "发布日期"::DATE AS published_on,
  "核实日期"::DATE AS verified_on,
  "截止日期"::DATE AS closed_on
FROM "岗位储备";
