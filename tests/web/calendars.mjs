// Calendars as Thunderbird reads them (ical.js): each line, each date, each escaped text. What is read is
// written again; so a date that there is not, or a text that is escaped otherwise, shows as a difference.

import ICAL from "ical.js";

export function checkCalendars(report, sites) {
  for (const site of sites) {
    for (const file of site.files.filter((file) => file.endsWith(".ics"))) {
      report.check(`${site.name}/${file}`, faults(site.read(file)));
    }
  }
}

function faults(text) {
  let calendar;
  try {
    calendar = new ICAL.Component(ICAL.parse(text));
  } catch (error) {
    return [error.message];
  }
  const found = [];
  if (unfolded(`${calendar}\r\n`) !== unfolded(text)) found.push("it is read as something else than it says");
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  if (events.length === 0) found.push("it has no event");
  for (const event of events) {
    const end = event.component.getFirstPropertyValue("dtend");
    if (!event.uid || !event.summary) found.push("an event has no name");
    if (!event.startDate) found.push("an event has no beginning");
    else if (end && event.startDate.compare(end) >= 0) found.push("an event ends before it begins");
  }
  return found;
}

/** The text without the breaks of long lines (RFC 5545, 3.1), which every program sets elsewhere. */
function unfolded(text) {
  return text.replaceAll(/\r\n[ \t]/g, "");
}
