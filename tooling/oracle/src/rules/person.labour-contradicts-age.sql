SELECT 'person' AS subject_kind, id AS subject_id
FROM registered
WHERE (age < 16 AND labour NOT IN ('无劳动力', '丧失劳动力'))
  OR (age >= 16 AND age < 60 AND health = '健康' AND NOT in_school AND labour = '无劳动力');
