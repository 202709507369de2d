-- The product's table of pay; a month is its first day.
CREATE OR REPLACE TABLE pay AS
SELECT appointment_id, month_start(month) AS month, due, paid, the_day(paid_on) AS paid_on, payee FROM stored.pay;
