-- The sheet 工资; a month is its first day.
CREATE OR REPLACE TABLE pay AS
SELECT
  "聘用编号" AS appointment_id,
  ("月份" || '-01')::DATE AS month,
  fen("应发") AS due,
  fen("实发") AS paid,
  "发放日期"::DATE AS paid_on,
  "收款人" AS payee
FROM "工资";
