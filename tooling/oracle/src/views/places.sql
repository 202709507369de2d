-- How many digits of an area's code tell the county, or the city or province that it is.
CREATE MACRO digits_to_county(in_area) AS
  CASE WHEN substr(in_area, 3, 4) = '0000' THEN 2 WHEN substr(in_area, 5, 2) = '00' THEN 4 ELSE 6 END;
-- Whether two places lie in different counties; of a city or province and what it holds nothing says so.
CREATE MACRO apart(one, other) AS
  substr(substr(one, 1, digits_to_county(other)), 1, digits_to_county(one))
    <> substr(substr(other, 1, digits_to_county(one)), 1, digits_to_county(other));
