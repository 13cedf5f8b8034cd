import area from './area/schema.json';
import item from './item/schema.json';
import record from './record/schema.json';

export const contentTypes = {
  area: { schema: area },
  item: { schema: item },
  record: { schema: record },
};
