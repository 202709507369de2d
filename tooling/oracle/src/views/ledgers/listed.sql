-- The sheet 比对名单. The end of a death counts for nothing.
CREATE OR REPLACE TABLE listed AS
SELECT
  "名单" AS list,
  left(upper("证件号码"), 18) AS id18,
  "起始日期"::DATE AS from_on,
  CASE WHEN "名单" <> '死亡' THEN "结束日期"::DATE END AS to_on
FROM "比对名单";
