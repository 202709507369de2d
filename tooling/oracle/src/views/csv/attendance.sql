-- The sheet 考勤; a month is its first day.
CREATE OR REPLACE TABLE attendance AS
SELECT
  "聘用编号" AS appointment_id,
  ("月份" || '-01')::DATE AS month,
  "出勤天数"::BIGINT AS days,
  "签到人" AS signed_by
FROM "考勤";
