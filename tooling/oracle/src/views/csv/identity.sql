-- The numbers of persons, by what the cell says: a real date, the GB 11643 checksum, no 999999, 18, 20 or 22 characters; the
-- 19th of a disability card 1-7, the 20th 1-4.
CREATE MACRO identity_check(of_id) AS
  substr('10X98765432', 1 + CAST(list_sum(list_transform(
    range(1, 18), lambda i: CAST(substr(of_id, i, 1) AS INTEGER) * [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2][i]
  )) % 11 AS INTEGER), 1);
CREATE OR REPLACE TABLE identity AS
WITH written AS (
  SELECT DISTINCT upper("证件号码") AS id_number, left(upper("证件号码"), 18) AS id18 FROM "人员"
),
formed AS (
  SELECT id_number, id18, CAST(try_strptime(substr(id18, 7, 8), '%Y%m%d') AS DATE) AS born_on
  FROM written
  WHERE length(id_number) IN (18, 20, 22) AND regexp_full_match(id18, '[0-9]{17}[0-9X]')
)
SELECT id_number, born_on, CASE CAST(substr(id18, 17, 1) AS INTEGER) % 2 WHEN 1 THEN 'male' ELSE 'female' END AS sex
FROM formed
WHERE born_on IS NOT NULL
  AND identity_check(id18) = substr(id18, 18, 1)
  AND NOT starts_with(id18, '999999')
  AND (length(id_number) = 18 OR regexp_matches(id_number, '^.{18}[1-7][1-4]'));
