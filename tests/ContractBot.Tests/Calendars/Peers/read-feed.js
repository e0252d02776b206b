// Reads an iCalendar feed from stdin with ical.js and prints what it holds.
const { readFileSync } = require("node:fs");
import("ical.js").then(({ default: ICAL }) => {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
  const events = calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component, { strictExceptions: true });
    return {
      uid: event.uid,
      stamp: component.getFirstPropertyValue("dtstamp").toString(),
      sequence: event.sequence,
      start: event.startDate.toString(),
      isDate: event.startDate.isDate,
      days: event.duration.toSeconds() / 86400,
      summary: event.summary,
      description: event.description,
      url: component.getFirstPropertyValue("url"),
      alarms: component.getAllSubcomponents("valarm").map((alarm) => alarm.getFirstPropertyValue("trigger").toString()),
    };
  });
  console.log(JSON.stringify({ version: calendar.getFirstPropertyValue("version"), events }));
});
