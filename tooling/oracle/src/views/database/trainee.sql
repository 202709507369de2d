-- The product's table of trainees, each with its class.
CREATE OR REPLACE TABLE trainee AS
SELECT
  t.class_id || '/' || t.person_id AS id,
  t.class_id,
  t.person_id,
  t.days_attended,
  t.certificate,
  the_day(c.start_on) AS start_on,
  the_day(c.end_on) AS end_on,
  c.days
FROM stored.trainee t
LEFT JOIN stored.class c ON c.id = t.class_id;
