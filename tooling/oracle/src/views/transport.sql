-- The year of 90 days ago.
CREATE MACRO transport_year() AS year_of(plus_days($asOf, -90));

-- Days of a year, up to the day judged, that regular jobs within a scope covered; each day once.
CREATE OR REPLACE TABLE transport_days AS
WITH years AS MATERIALIZED (
  SELECT transport_year() AS year
  UNION SELECT CAST(substr(period, 1, 4) AS BIGINT) FROM grants WHERE kind = 'transport'
),
within AS (
  SELECT 'outOfProvince' AS scope, person_id, start_on, end_on FROM employment WHERE out_of_province AND regular
  UNION ALL SELECT 'away', person_id, start_on, end_on FROM employment WHERE away AND regular
),
spans AS (
  SELECT
    person_id,
    scope,
    years.year,
    later(start_on, year_start(years.year)) AS first,
    earlier(earlier(coalesce(end_on, $asOf), plus_days(year_start(years.year + 1), -1)), $asOf) AS last
  FROM within, years
),
begun AS (
  SELECT
    person_id,
    scope,
    year,
    last,
    later(first, coalesce(plus_days(max(last) OVER before, 1), first)) AS first
  FROM spans
  WHERE first <= last
  WINDOW before AS (PARTITION BY person_id, scope, year ORDER BY first, last ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
)
SELECT person_id, scope, year, sum(days_between(first, last) + 1) AS days
FROM begun
WHERE first <= last
GROUP BY person_id, scope, year;
