-- What holds in an area on the day judged: of the places that hold it and set the term, the nearest; else the nation's value.
CREATE MACRO term(of_rule, of_name, of_area, otherwise) AS coalesce((
  SELECT value FROM terms
  WHERE rule = of_rule AND name = of_name AND digits = substr(of_area, 1, length(digits)) AND active(from_on, to_on)
  ORDER BY length(digits) DESC LIMIT 1
), otherwise);
CREATE MACRO term_number(of_rule, of_name, of_area, otherwise) AS CAST(term(of_rule, of_name, of_area, otherwise) AS BIGINT);
-- Whether an age is a working one by what a rule holds in an area.
CREATE MACRO of_working_age(of_rule, their_age, of_area) AS
  their_age >= term_number(of_rule, 'minimumAge', of_area, '16') AND their_age < term_number(of_rule, 'retirementAge', of_area, '60');
