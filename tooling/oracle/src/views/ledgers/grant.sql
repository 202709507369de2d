-- The sheet 补贴.
CREATE OR REPLACE TABLE grants AS
SELECT
  "补贴编号" AS id,
  "人员编号" AS person_id,
  "类型" AS kind,
  "期间" AS period,
  fen("金额") AS amount,
  "申请日期"::DATE AS applied_on,
  "审批日期"::DATE AS approved_on,
  "发放日期"::DATE AS paid_on
FROM "补贴";
