-- The sheet 人员, each with the place and kind of the household.
CREATE OR REPLACE TABLE person AS
SELECT
  p."人员编号" AS id,
  h.id AS household_id,
  h.area AS village,
  h.county,
  h.target,
  left(upper(p."证件号码"), 18) AS id18,
  length(p."证件号码") AS id_length,
  identity.id_number IS NOT NULL AS id_sound,
  identity.born_on AS id_number_born_on,
  identity.sex AS id_sex,
  CASE p."性别" WHEN '男' THEN 'male' WHEN '女' THEN 'female' END AS sex,
  p."出生日期"::DATE AS born_on,
  p."与户主关系" AS relation,
  coalesce(p."在校状况", '非在校') <> '非在校' AS in_school,
  CASE p."在校状况"
    WHEN '学前' THEN 'preschool'
    WHEN '义务教育' THEN 'compulsory'
    WHEN '高中' THEN 'senior'
    WHEN '中职' THEN 'vocational'
    WHEN '高校' THEN 'tertiary'
    ELSE 'none'
  END AS schooling,
  CASE p."健康状况"
    WHEN '健康' THEN 'healthy'
    WHEN '慢性病' THEN 'chronic'
    WHEN '大病' THEN 'seriousIllness'
    WHEN '残疾' THEN 'disabled'
  END AS health,
  CASE p."劳动技能"
    WHEN '普通劳动力' THEN 'ordinary'
    WHEN '技能劳动力' THEN 'skilled'
    WHEN '弱劳动力或半劳动力' THEN 'partial'
    WHEN '丧失劳动力' THEN 'lost'
    ELSE 'none'
  END AS labour,
  p."劳动技能" IN ('普通劳动力', '技能劳动力', '弱劳动力或半劳动力') AS has_labour,
  coalesce(p."状态", '在册') = '在册' AS registered,
  p."状态日期"::DATE AS status_on,
  yes_no(p."就业意愿") AS willing,
  yes_no(p."特困供养") AS destitute,
  yes_no(p."村干部") AS cadre,
  yes_no(p."财政供养") AS public_payroll,
  plain_phone(p."联系电话") AS phone
FROM "人员" p
JOIN household h ON h.id = p."户编号"
LEFT JOIN identity ON identity.id_number = upper(p."证件号码");
