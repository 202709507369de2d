-- The product's table of grants.
CREATE OR REPLACE TABLE grants AS
SELECT
  id,
  person_id,
  kind,
  period,
  amount,
  the_day(applied_on) AS applied_on,
  the_day(approved_on) AS approved_on,
  the_day(paid_on) AS paid_on
FROM stored."grant";
