-- The sheet 补贴.
CREATE OR REPLACE TABLE grants AS
SELECT
  "补贴编号" AS id,
  "人员编号" AS person_id,
  CASE "类型"
    WHEN '交通补贴' THEN 'transport'
    WHEN '开业补贴' THEN 'startup'
    WHEN '培训生活费' THEN 'trainingAllowance'
    WHEN '求职创业补贴' THEN 'jobSeeking'
    ELSE 'socialInsurance'
  END AS kind,
  "期间" AS period,
  fen("金额") AS amount,
  "申请日期"::DATE AS applied_on,
  "审批日期"::DATE AS approved_on,
  "发放日期"::DATE AS paid_on
FROM "补贴";
