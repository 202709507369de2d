-- The product's table of posts.
CREATE OR REPLACE TABLE post AS
SELECT
  id,
  area,
  substr(area, 1, 6) AS county,
  level,
  quota,
  monthly_pay,
  required_days,
  the_day(withdrawn_on) AS withdrawn_on
FROM stored.post;
