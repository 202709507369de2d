-- The product's table of work. An empty channel is neither of the two that make a job irregular; an empty place, or one
-- that holds the county, is not away, and an empty one not out of the province.
CREATE OR REPLACE TABLE employment AS
SELECT
  id,
  person_id,
  area AS village,
  substr(area, 1, 6) AS county,
  place,
  employer,
  channel,
  monthly_income,
  the_day(start_on) AS start_on,
  the_day(end_on) AS end_on,
  the_day(verified_on) AS verified_on,
  coalesce(channel NOT IN ('post', 'flexible'), true) AS regular,
  coalesce(apart(place, area), false) AS away,
  coalesce(substr(place, 1, 2) <> substr(area, 1, 2), false) AS out_of_province
FROM stored.employment;
