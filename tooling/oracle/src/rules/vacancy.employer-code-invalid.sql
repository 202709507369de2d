-- GB 32100: the 18th symbol brings the weighted sum of the others to a multiple of 31.
WITH symbols AS (
  SELECT '0123456789ABCDEFGHJKLMNPQRTUWXY' AS all_symbols
)
SELECT 'vacancy' AS subject_kind, id AS subject_id
FROM vacancy, symbols
WHERE NOT regexp_full_match(employer_code, '[0-9A-HJ-NPQRTUWXY]{18}')
  OR (list_sum(list_transform(range(1, 18), lambda i:
    (strpos(all_symbols, substr(employer_code, i, 1)) - 1)
      * [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28][i]
  )) + strpos(all_symbols, substr(employer_code, 18, 1)) - 1) % 31 <> 0;
