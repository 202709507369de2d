-- Days and months. A month is its first day.
CREATE OR REPLACE MACRO active_on(start_on, end_on, on_day) AS start_on <= on_day AND (end_on IS NULL OR end_on >= on_day);
CREATE OR REPLACE MACRO active(start_on, end_on) AS active_on(start_on, end_on, $asOf);
CREATE OR REPLACE MACRO plus_months(from_day, months) AS (from_day + to_months(months))::DATE;
-- Whether start … end holds every day of first … last.
CREATE OR REPLACE MACRO covers(start_on, end_on, first, last) AS start_on <= first AND (end_on IS NULL OR end_on >= last);
-- Completed years; somebody born on 29 February completes one on 1 March of other years.
CREATE OR REPLACE MACRO age_on(born, on_day) AS
  year(on_day) - year(born) - (month(on_day) * 100 + day(on_day) < month(born) * 100 + day(born))::INTEGER;
-- The last month that ended before the day judged.
CREATE OR REPLACE MACRO last_complete_month() AS plus_months(date_trunc('month', $asOf), -1);
CREATE OR REPLACE MACRO in_last_12_complete(month) AS month BETWEEN plus_months(last_complete_month(), -11) AND last_complete_month();
-- The last month that ended on_day least 5 days ago.
CREATE OR REPLACE MACRO settled_month() AS plus_months(date_trunc('month', $asOf - 4), -1);
