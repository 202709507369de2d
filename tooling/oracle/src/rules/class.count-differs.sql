-- Trainees who are there prove that their sheet was supplied, wherever they live.
WITH counted AS (
  SELECT
    class.id,
    class.county,
    class.declared_count,
    (SELECT count(*) FROM trainee t WHERE t.class_id = class.id) AS trainees
  FROM class
)
SELECT 'class' AS subject_kind, c.id AS subject_id
FROM counted c
WHERE c.declared_count <> c.trainees AND (c.trainees > 0 OR supplied('学员', c.county));
