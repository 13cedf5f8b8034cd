import site from './site/schema.json';
import organ from './organ/schema.json';
import term from './term/schema.json';
import calendarYear from './calendar-year/schema.json';
import appointment from './appointment/schema.json';

export const contentTypes = {
  site: { schema: site },
  organ: { schema: organ },
  term: { schema: term },
  'calendar-year': { schema: calendarYear },
  appointment: { schema: appointment },
};
