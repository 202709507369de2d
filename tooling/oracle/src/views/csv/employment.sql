-- The sheet 就业. An empty channel is neither of the two that make a job irregular; an empty place, or one that holds the
-- county, is not away, and an empty one not out of the province.
CREATE OR REPLACE TABLE employment AS
SELECT
  e."就业编号" AS id,
  p.id AS person_id,
  p.village,
  p.county,
  e."务工地" AS place,
  e."单位" AS employer,
  CASE e."渠道"
    WHEN '外出务工' THEN 'migrant'
    WHEN '本地企业' THEN 'local'
    WHEN '帮扶车间' THEN 'workshop'
    WHEN '公益性岗位' THEN 'post'
    WHEN '自主创业' THEN 'selfEmployed'
    WHEN '灵活就业' THEN 'flexible'
    WHEN '劳务输出' THEN 'dispatched'
  END AS channel,
  fen(e."月收入") AS monthly_income,
  e."开始日期"::DATE AS start_on,
  e."结束日期"::DATE AS end_on,
  e."核实日期"::DATE AS verified_on,
  coalesce(e."渠道" NOT IN ('公益性岗位', '灵活就业'), true) AS regular,
  coalesce(apart(e."务工地", p.county), false) AS away,
  coalesce(left(e."务工地", 2) <> left(p.county, 2), false) AS out_of_province
FROM "就业" e
JOIN person p ON p.id = e."人员编号";
