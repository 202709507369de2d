-- An empty relation may be a head's: nobody named as one is then not evaluable.
SELECT 'household' AS subject_kind, household_id AS subject_id
FROM registered
GROUP BY household_id
HAVING count(*) FILTER (WHERE relation = '户主') > 1
  OR count(*) FILTER (WHERE relation = '配偶') > 1
  OR (count(*) FILTER (WHERE relation = '户主') = 0 AND count(*) FILTER (WHERE relation IS NULL) = 0);
