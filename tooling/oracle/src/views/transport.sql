-- The year of 90 days ago.
CREATE OR REPLACE MACRO transport_year() AS year($asOf - 90);

-- Days of a year, up to the day judged, that regular jobs out of the province covered; each day once.
CREATE OR REPLACE TABLE transport_days AS
WITH years AS (
  SELECT transport_year() AS year
  UNION SELECT left(period, 4)::BIGINT FROM grants WHERE kind = '交通补贴' AND regexp_full_match(period, '[0-9]{4}(-[0-9]{2})?')
),
spans AS (
  SELECT
    person_id,
    years.year,
    greatest(start_on, make_date(years.year, 1, 1)) AS first,
    least(coalesce(end_on, $asOf), make_date(years.year, 12, 31), $asOf) AS last
  FROM employment, years
  WHERE out_of_province AND regular
),
fresh AS (
  SELECT
    person_id,
    year,
    greatest(0, last - greatest(first, coalesce(max(last) OVER earlier + 1, first)) + 1) AS days
  FROM spans
  WHERE first <= last
  WINDOW earlier AS (PARTITION BY person_id, year ORDER BY first, last ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
)
SELECT person_id, year, sum(days) AS days FROM fresh GROUP BY person_id, year;
