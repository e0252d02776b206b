// Prints every holiday that the table of @holiday-jp/holiday_jp holds between two days given on stdin.
const holidays = require("@holiday-jp/holiday_jp");
const { from, to } = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
const between = holidays.between(new Date(from + "T00:00:00Z"), new Date(to + "T00:00:00Z"));
console.log(JSON.stringify(between.map((holiday) => holiday.date.toISOString().slice(0, 10))));
