-- The sheet 聘用, each with its post.
CREATE OR REPLACE TABLE appointment AS
SELECT
  a."聘用编号" AS id,
  a."岗位编号" AS post_id,
  a."人员编号" AS person_id,
  post.area AS village,
  post.county,
  post.level,
  post.monthly_pay,
  post.required_days,
  a."上岗日期"::DATE AS start_on,
  a."退岗日期"::DATE AS end_on,
  a."协议起"::DATE AS agreement_from,
  a."协议止"::DATE AS agreement_to,
  a."公示起"::DATE AS public_from,
  a."公示止"::DATE AS public_to,
  a."保险止期"::DATE AS insured_until
FROM "聘用" a
JOIN post ON post.id = a."岗位编号";
