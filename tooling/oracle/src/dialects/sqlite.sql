-- What the dialects write differently. Days are text, year first, so that they sort as days do.
CREATE MACRO the_day(text) AS text;
CREATE MACRO month_start(text) AS text || '-01';
CREATE MACRO plus_days(from_day, days) AS date(from_day, (days) || ' days');
CREATE MACRO plus_months(from_day, months) AS date(from_day, (months) || ' months', 'floor');
CREATE MACRO days_between(first_day, last_day) AS CAST(julianday(last_day) - julianday(first_day) AS INTEGER);
CREATE MACRO first_of_month(of_day) AS substr(of_day, 1, 7) || '-01';
CREATE MACRO last_of_month(of_day) AS date(of_day, 'start of month', '+1 month', '-1 day');
CREATE MACRO year_of(of_day) AS CAST(substr(of_day, 1, 4) AS INTEGER);
CREATE MACRO year_start(of_year) AS (of_year) || '-01-01';
-- Counts months from any one on.
CREATE MACRO month_number(of_day) AS CAST(substr(of_day, 1, 4) AS INTEGER) * 12 + CAST(substr(of_day, 6, 2) AS INTEGER);
-- Orders the days of a year.
CREATE MACRO day_of_any_year(of_day) AS substr(of_day, 6);
CREATE MACRO later(one_day, other_day) AS max(one_day, other_day);
CREATE MACRO earlier(one_day, other_day) AS min(one_day, other_day);
