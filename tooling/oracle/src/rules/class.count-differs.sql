SELECT 'class' AS subject_kind, id AS subject_id
FROM class
WHERE declared_count <> (SELECT count(*) FROM trainee t WHERE t.class_id = class.id) AND supplied('学员', county);
