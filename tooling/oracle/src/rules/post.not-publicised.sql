SELECT 'appointment' AS subject_kind, id AS subject_id
FROM appointment
WHERE start_on > the_day(term('post.not-publicised', 'since', village, '2022-01-01')) AND start_on <= $asOf
  AND (
    public_from IS NULL OR public_to IS NULL OR public_to > start_on
    OR days_between(public_from, public_to) + 1 < term_number('post.not-publicised', 'days', village, '5')
  );
