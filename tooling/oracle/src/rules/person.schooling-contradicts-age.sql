SELECT 'person' AS subject_kind, id AS subject_id
FROM registered
WHERE CASE schooling
  WHEN 'preschool' THEN age >= term_number('person.schooling-contradicts-age', 'preschoolEnd', village, '7')
  WHEN 'compulsory' THEN
    age < term_number('person.schooling-contradicts-age', 'compulsoryFrom', village, '6')
    OR age > term_number('person.schooling-contradicts-age', 'compulsoryTo', village, '17')
  WHEN 'senior' THEN age < term_number('person.schooling-contradicts-age', 'seniorFrom', village, '14') OR age > term_number('person.schooling-contradicts-age', 'seniorTo', village, '21')
  WHEN 'vocational' THEN age < term_number('person.schooling-contradicts-age', 'seniorFrom', village, '14') OR age > term_number('person.schooling-contradicts-age', 'seniorTo', village, '21')
END;
