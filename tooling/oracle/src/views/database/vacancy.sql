-- The product's table of vacancies.
CREATE OR REPLACE TABLE vacancy AS
SELECT
  id,
  area,
  substr(area, 1, 6) AS county,
  upper(employer_code) AS employer_code,
  occupation,
  headcount,
  monthly_pay,
  phone,
  the_day(published_on) AS published_on,
  the_day(verified_on) AS verified_on,
  the_day(closed_on) AS closed_on
FROM stored.vacancy;
