-- What the dialects write differently. Days are of the type DATE.
CREATE MACRO the_day(text) AS CAST(text AS DATE);
CREATE MACRO month_start(text) AS CAST(text || '-01' AS DATE);
CREATE MACRO plus_days(from_day, days) AS from_day + CAST(days AS INTEGER);
CREATE MACRO plus_months(from_day, months) AS CAST(from_day + to_months(CAST(months AS INTEGER)) AS DATE);
CREATE MACRO days_between(first_day, last_day) AS last_day - first_day;
CREATE MACRO first_of_month(of_day) AS CAST(date_trunc('month', of_day) AS DATE);
CREATE MACRO last_of_month(of_day) AS last_day(of_day);
CREATE MACRO year_of(of_day) AS year(of_day);
CREATE MACRO year_start(of_year) AS make_date(of_year, 1, 1);
-- Counts months from any one on.
CREATE MACRO month_number(of_day) AS year(of_day) * 12 + month(of_day);
-- Orders the days of a year.
CREATE MACRO day_of_any_year(of_day) AS month(of_day) * 100 + day(of_day);
CREATE MACRO later(one_day, other_day) AS greatest(one_day, other_day);
CREATE MACRO earlier(one_day, other_day) AS least(one_day, other_day);
