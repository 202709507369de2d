-- The product's table of attendance; a month is its first day.
CREATE OR REPLACE TABLE attendance AS
SELECT appointment_id, month_start(month) AS month, days, signed_by FROM stored.attendance;
