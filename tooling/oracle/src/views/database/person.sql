-- The product's table of persons. Their numbers are sealed; beside them stand a keyed index that tells them apart, and what
-- they say: their length, whether something is wrong with them, birth date and sex.
CREATE OR REPLACE TABLE person AS
SELECT
  p.id,
  p.household_id,
  p.area AS village,
  substr(p.area, 1, 6) AS county,
  h.kind IN ('lifted', 'monitored') AS target,
  p.id_index AS id18,
  p.id_length,
  p.id_fault IS NULL AS id_sound,
  the_day(p.id_born_on) AS id_number_born_on,
  p.id_sex,
  p.sex,
  the_day(p.born_on) AS born_on,
  p.relation,
  p.schooling <> 'none' AS in_school,
  p.schooling,
  p.health,
  p.labour,
  p.labour IN ('ordinary', 'skilled', 'partial') AS has_labour,
  p.status = 'active' AS registered,
  the_day(p.status_on) AS status_on,
  p.willing = 1 AS willing,
  p.destitute = 1 AS destitute,
  p.cadre = 1 AS cadre,
  p.public_payroll = 1 AS public_payroll,
  CASE WHEN p.phone IS NOT NULL THEN coalesce(p.phone_key, '') END AS phone
FROM stored.person p
LEFT JOIN stored.household h ON h.id = p.household_id;
