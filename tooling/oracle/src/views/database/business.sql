-- The product's table of businesses.
CREATE OR REPLACE TABLE business AS
SELECT id, person_id, the_day(registered_on) AS registered_on, status, the_day(closed_on) AS closed_on
FROM stored.business;
