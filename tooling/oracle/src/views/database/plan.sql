-- The product's table of training plans.
CREATE OR REPLACE TABLE plan AS
SELECT
  id,
  area,
  CAST(year AS BIGINT) AS year,
  occupation,
  planned_count,
  the_day(start_on) AS start_on,
  the_day(end_on) AS end_on,
  hours,
  place
FROM stored.plan;
