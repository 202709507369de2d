-- The product's table of appointments, each with its post.
CREATE OR REPLACE TABLE appointment AS
SELECT
  a.id,
  a.post_id,
  a.person_id,
  a.post_area AS village,
  substr(a.post_area, 1, 6) AS county,
  p.level,
  p.monthly_pay,
  p.required_days,
  the_day(a.start_on) AS start_on,
  the_day(a.end_on) AS end_on,
  the_day(a.agreement_from) AS agreement_from,
  the_day(a.agreement_to) AS agreement_to,
  the_day(a.public_from) AS public_from,
  the_day(a.public_to) AS public_to,
  the_day(a.insured_until) AS insured_until
FROM stored.appointment a
LEFT JOIN stored.post p ON p.id = a.post_id;
