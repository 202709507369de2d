SELECT 'household' AS subject_kind, p.household_id AS subject_id
FROM registered p
JOIN active_appointment a ON a.person_id = p.id
GROUP BY p.household_id, p.village
HAVING count(DISTINCT p.id) >= term_number('post.household-posts', 'holders', p.village, '2');
