-- Only who began has ever filled the post, and not by an appointment that ends before it starts.
SELECT 'post' AS subject_kind, post.id AS subject_id
FROM post
WHERE (withdrawn_on IS NULL OR withdrawn_on > $asOf) AND quota > 0
  AND NOT EXISTS (SELECT 1 FROM active_appointment a WHERE a.post_id = post.id)
  AND (SELECT max(a.end_on) FROM appointment a WHERE a.post_id = post.id AND a.start_on <= $asOf AND a.end_on >= a.start_on)
    < plus_days($asOf, -term_number('post.vacant', 'days', post.area, '5'));
