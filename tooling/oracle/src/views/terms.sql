-- What holds in an area on the day judged: of the places that hold it and set the term, the nearest; else the nation's value.
CREATE OR REPLACE MACRO term(of_rule, of_name, of_area, fallback) AS coalesce((
  SELECT value FROM terms
  WHERE rule = of_rule AND name = of_name AND starts_with(of_area, digits) AND active(from_on, to_on)
  ORDER BY length(digits) DESC LIMIT 1
), fallback);
CREATE OR REPLACE MACRO term_number(of_rule, of_name, of_area, fallback) AS term(of_rule, of_name, of_area, fallback)::BIGINT;
