-- The sheet 推荐.
CREATE OR REPLACE TABLE referral AS
SELECT "储备编号" AS vacancy_id, "人员编号" AS person_id, "推荐日期"::DATE AS referred_on
FROM "推荐";
