SELECT 'area' AS subject_kind, s.county || '000000' AS subject_id
FROM seeker s
WHERE supplied('岗位储备', s.county)
GROUP BY s.county
HAVING count(*) > CAST(term('area.reserve-short', 'factor', s.county || '000000', '1') AS DECIMAL(11, 2))
  * (SELECT coalesce(sum(v.headcount), 0) FROM open_vacancy v WHERE v.county = s.county);
