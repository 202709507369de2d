-- The product's table of parameters, each for the areas whose codes begin with the jurisdiction's digits.
CREATE OR REPLACE TABLE terms AS
SELECT
  rule,
  name,
  value,
  CASE
    WHEN jurisdiction = '' THEN ''
    WHEN substr(jurisdiction, 3) = '0000000000' THEN substr(jurisdiction, 1, 2)
    WHEN substr(jurisdiction, 5) = '00000000' THEN substr(jurisdiction, 1, 4)
    WHEN substr(jurisdiction, 7) = '000000' THEN substr(jurisdiction, 1, 6)
    WHEN substr(jurisdiction, 10) = '000' THEN substr(jurisdiction, 1, 9)
    ELSE jurisdiction
  END AS digits,
  the_day("from") AS from_on,
  the_day("to") AS to_on
FROM stored.parameter;
