-- The product's table of households. `stored` stands for where its tables lie.
CREATE OR REPLACE TABLE household AS
SELECT
  id,
  area,
  substr(area, 1, 6) AS county,
  kind,
  kind IN ('lifted', 'monitored') AS target,
  risk_removed = 1 AS risk_removed,
  the_day(identified_on) AS identified_on,
  declared_size,
  declared_workers,
  phone_key AS phone
FROM stored.household;
