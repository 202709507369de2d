-- Only months that ended before the day judged are served. Spells that touch or overlap are joined first; each calendar month within one counts once.
WITH spans AS (
  SELECT person_id, start_on AS first, least(coalesce(end_on, $asOf - 1), $asOf - 1) AS last
  FROM appointment
  WHERE level IN ('县级', '企业') AND start_on <= least(coalesce(end_on, $asOf - 1), $asOf - 1)
),
opened AS (
  SELECT *, first > coalesce(max(last) OVER earlier + 1, DATE '0001-01-01') AS opens
  FROM spans
  WINDOW earlier AS (PARTITION BY person_id ORDER BY first, last ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
),
numbered AS (
  SELECT *, sum(opens::INTEGER) OVER (PARTITION BY person_id ORDER BY first, last ROWS UNBOUNDED PRECEDING) AS spell
  FROM opened
),
spells AS (
  SELECT person_id, min(first) AS first, max(last) AS last FROM numbered GROUP BY person_id, spell
),
served AS (
  SELECT
    person_id,
    min(first) AS first_start,
    -- From the first month begun in the spell to the last one ended in it.
    sum(greatest(0, date_diff('month', plus_months(date_trunc('month', first - 1), 1), date_trunc('month', last + 1)::DATE))) AS months
  FROM spells
  GROUP BY person_id
)
SELECT 'person' AS subject_kind, p.id AS subject_id
FROM registered p
JOIN served s ON s.person_id = p.id
WHERE s.months > 36
  -- On the day itself on which five years are left, they are not yet fewer. Somebody of unknown sex fails as either would.
  AND age_on(p.birth, s.first_start - 1) < CASE p.sex WHEN '男' THEN 55 ELSE 50 END;
