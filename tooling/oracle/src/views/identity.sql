-- The numbers of persons, by what the cell says: a real date not after the day judged, the GB 11643 checksum, no 999999,
-- 18, 20 or 22 characters; the 19th of a disability card 1-7, the 20th 1-4.
CREATE OR REPLACE MACRO identity_check(id18) AS
  substr('10X98765432', 1 + (list_sum(list_transform(
    range(1, 18), lambda i: substr(id18, i, 1)::INTEGER * [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2][i]
  )) % 11)::INTEGER, 1);
CREATE OR REPLACE TABLE identity AS
WITH written AS (
  SELECT DISTINCT id_number, left(id_number, 18) AS id18 FROM person
),
formed AS (
  SELECT id_number, id18, try_strptime(substr(id18, 7, 8), '%Y%m%d')::DATE AS born_on
  FROM written
  WHERE length(id_number) IN (18, 20, 22) AND regexp_full_match(id18, '[0-9]{17}[0-9X]')
)
SELECT id_number, born_on, CASE substr(id18, 17, 1)::INTEGER % 2 WHEN 1 THEN '男' ELSE '女' END AS sex
FROM formed
WHERE born_on <= $asOf
  AND identity_check(id18) = substr(id18, 18, 1)
  AND NOT starts_with(id18, '999999')
  AND (length(id_number) = 18 OR regexp_matches(id_number, '^.{18}[1-7][1-4]'));
