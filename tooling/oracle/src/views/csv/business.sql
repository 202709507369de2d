-- The sheet 经营主体.
CREATE OR REPLACE TABLE business AS
SELECT
  "信用代码" AS id,
  "人员编号" AS person_id,
  "登记日期"::DATE AS registered_on,
  CASE "状态" WHEN '注销' THEN 'closed' ELSE 'active' END AS status,
  "注销日期"::DATE AS closed_on
FROM "经营主体";
