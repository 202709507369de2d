-- Days and months. A month is its first day.
CREATE MACRO active_on(start_on, end_on, on_day) AS start_on <= on_day AND (end_on IS NULL OR end_on >= on_day);
CREATE MACRO active(start_on, end_on) AS active_on(start_on, end_on, $asOf);
-- Whether start … end holds every day of first … last.
CREATE MACRO covers(start_on, end_on, first_day, last_day) AS start_on <= first_day AND (end_on IS NULL OR end_on >= last_day);
-- Completed years; somebody born on 29 February completes one on 1 March of other years.
CREATE MACRO age_on(born, on_day) AS
  year_of(on_day) - year_of(born) - CASE WHEN day_of_any_year(on_day) < day_of_any_year(born) THEN 1 ELSE 0 END;
-- The last month that ended before the day judged.
CREATE MACRO last_complete_month() AS plus_months(first_of_month($asOf), -1);
CREATE MACRO in_last_complete(months, of_month) AS
  of_month BETWEEN plus_months(first_of_month($asOf), -(months)) AND last_complete_month();
-- The last month that ended at least 5 days ago.
CREATE MACRO settled_month() AS plus_months(first_of_month(plus_days($asOf, -4)), -1);
-- The value of a symbol of a credit code.
CREATE MACRO symbol_value(symbol) AS instr('0123456789ABCDEFGHJKLMNPQRTUWXY', symbol) - 1;
