-- The sheet 人员, each with the place and kind of the household.
CREATE OR REPLACE TABLE person AS
SELECT
  p."人员编号" AS id,
  h.id AS household_id,
  h.area AS village,
  h.county,
  h.target,
  upper(p."证件号码") AS id_number,
  left(upper(p."证件号码"), 18) AS id18,
  p."性别" AS sex,
  p."出生日期"::DATE AS born_on,
  p."与户主关系" AS relation,
  coalesce(p."在校状况", '非在校') <> '非在校' AS in_school,
  coalesce(p."在校状况", '非在校') AS schooling,
  p."健康状况" AS health,
  p."劳动技能" AS labour,
  p."劳动技能" IN ('普通劳动力', '技能劳动力', '弱劳动力或半劳动力') AS has_labour,
  coalesce(p."状态", '在册') AS status,
  coalesce(p."状态", '在册') = '在册' AS registered,
  p."状态日期"::DATE AS status_on,
  yes_no(p."就业意愿") AS willing,
  yes_no(p."特困供养") AS destitute,
  yes_no(p."村干部") AS cadre,
  yes_no(p."财政供养") AS public_payroll,
  plain_phone(p."联系电话") AS phone
FROM "人员" p
JOIN household h ON h.id = p."户编号";
