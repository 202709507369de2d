-- Only months that ended before the day judged are served. Spells that touch or overlap are joined first; each calendar
-- month within one counts once.
WITH spans AS (
  SELECT person_id, start_on AS first, earlier(coalesce(end_on, plus_days($asOf, -1)), plus_days($asOf, -1)) AS last
  FROM appointment
  WHERE level IN ('county', 'enterprise') AND start_on <= earlier(coalesce(end_on, plus_days($asOf, -1)), plus_days($asOf, -1))
),
opened AS (
  SELECT *, first > coalesce(plus_days(max(last) OVER before, 1), the_day('0001-01-01')) AS opens
  FROM spans
  WINDOW before AS (PARTITION BY person_id ORDER BY first, last ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
),
numbered AS (
  SELECT *, sum(CASE WHEN opens THEN 1 ELSE 0 END) OVER (PARTITION BY person_id ORDER BY first, last ROWS UNBOUNDED PRECEDING) AS spell
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
    sum(CASE
      WHEN month_number(plus_days(last, 1)) > month_number(plus_days(first, -1)) + 1
      THEN month_number(plus_days(last, 1)) - month_number(plus_days(first, -1)) - 1 ELSE 0
    END) AS months
  FROM spells
  GROUP BY person_id
)
SELECT 'person' AS subject_kind, p.id AS subject_id
FROM registered p
JOIN served s ON s.person_id = p.id
WHERE s.months > term_number('post.placement-over-limit', 'months', p.village, '36')
  -- On the day itself on which five years are left, they are not yet fewer. Somebody of unknown sex fails as either would.
  AND age_on(p.birth, plus_days(s.first_start, -1)) < CASE p.sex
    WHEN 'male' THEN term_number('post.placement-over-limit', 'menRetire', p.village, '60')
    WHEN 'female' THEN term_number('post.placement-over-limit', 'womenRetire', p.village, '55')
    ELSE earlier(term_number('post.placement-over-limit', 'menRetire', p.village, '60'), term_number('post.placement-over-limit', 'womenRetire', p.village, '55'))
  END - term_number('post.placement-over-limit', 'years', p.village, '5');
