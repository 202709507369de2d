-- The sheet 比对名单. The end of a death counts for nothing.
CREATE OR REPLACE TABLE listed AS
SELECT
  CASE "名单"
    WHEN '死亡' THEN 'deceased'
    WHEN '财政供养' THEN 'publicPayroll'
    WHEN '社保参保' THEN 'insured'
    WHEN '市场主体' THEN 'business'
    WHEN '养老待遇' THEN 'pension'
    WHEN '服刑' THEN 'imprisoned'
  END AS list,
  left(upper("证件号码"), 18) AS id18,
  "起始日期"::DATE AS from_on,
  CASE WHEN "名单" <> '死亡' THEN "结束日期"::DATE END AS to_on
FROM "比对名单";
