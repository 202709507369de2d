SELECT 'post' AS subject_kind, post.id AS subject_id
FROM post
WHERE (SELECT count(*) FROM active_appointment a WHERE a.post_id = post.id) > quota;
