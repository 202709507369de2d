-- The sheet 户.
CREATE OR REPLACE TABLE household AS
SELECT
  "户编号" AS id,
  "所在村" AS area,
  left("所在村", 6) AS county,
  CASE "户类型" WHEN '脱贫户' THEN 'lifted' WHEN '监测户' THEN 'monitored' ELSE 'other' END AS kind,
  "户类型" IN ('脱贫户', '监测户') AS target,
  yes_no("风险已消除") AS risk_removed,
  "识别日期"::DATE AS identified_on,
  "家庭人口"::BIGINT AS declared_size,
  "劳动力人数"::BIGINT AS declared_workers,
  plain_phone("联系电话") AS phone
FROM "户";
