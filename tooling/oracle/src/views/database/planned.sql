-- The product's table of whom plans name.
CREATE OR REPLACE TABLE planned AS
SELECT plan_id, person_id FROM stored.planned;
