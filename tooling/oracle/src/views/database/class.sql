-- The product's table of classes.
CREATE OR REPLACE TABLE class AS
SELECT
  id,
  plan_id,
  substr(area, 1, 6) AS county,
  the_day(start_on) AS start_on,
  the_day(end_on) AS end_on,
  days,
  declared_count
FROM stored.class;
