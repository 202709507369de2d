-- The sheet 参数: what places set, each for the areas whose codes begin with the jurisdiction's digits.
CREATE OR REPLACE TABLE terms AS
SELECT
  "规则" AS rule,
  "名称" AS name,
  "值" AS value,
  CASE
    WHEN "适用地区" IS NULL THEN ''
    WHEN right("适用地区", 10) = '0000000000' THEN left("适用地区", 2)
    WHEN right("适用地区", 8) = '00000000' THEN left("适用地区", 4)
    WHEN right("适用地区", 6) = '000000' THEN left("适用地区", 6)
    WHEN right("适用地区", 3) = '000' THEN left("适用地区", 9)
    ELSE "适用地区"
  END AS digits,
  "起"::DATE AS from_on,
  "止"::DATE AS to_on
FROM "参数";
