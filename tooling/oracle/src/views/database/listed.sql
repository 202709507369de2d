-- The product's table of comparison lists, by the same index as persons. The end of a death counts for nothing.
CREATE OR REPLACE TABLE listed AS
SELECT
  list,
  id_index AS id18,
  the_day(from_on) AS from_on,
  CASE WHEN list <> 'deceased' THEN the_day(to_on) END AS to_on
FROM stored.listed;
