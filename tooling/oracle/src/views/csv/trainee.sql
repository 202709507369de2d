-- The sheet 学员, each with its class.
CREATE OR REPLACE TABLE trainee AS
SELECT
  t."班次编号" || '/' || t."人员编号" AS id,
  class.id AS class_id,
  t."人员编号" AS person_id,
  t."出勤天数"::BIGINT AS days_attended,
  t."证书编号" AS certificate,
  class.start_on,
  class.end_on,
  class.days
FROM "学员" t
JOIN class ON class.id = t."班次编号";
