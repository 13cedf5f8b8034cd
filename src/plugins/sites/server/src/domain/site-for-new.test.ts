import { EVERYWHERE, type Reach } from './reach';
import { siteForNew } from './site-for-new';

const one: Reach = { all: false, codes: ['east'] };
const two: Reach = { all: false, codes: ['east', 'west'] };
const none: Reach = { all: false, codes: [] };

describe('the site of a new document', () => {
  test.each([
    ['is the editor’s only site when none is chosen', one, undefined, false, 'east'],
    ['is the editor’s only site when an empty one is sent', one, '', false, 'east'],
    ['is the editor’s only site for an area too, never national', one, null, true, 'east'],
    ['is the chosen one in reach', two, 'west', false, 'west'],
    ['is whatever the super administrator chooses', EVERYWHERE, 'west', false, 'west'],
    ['may be none for national content of the super administrator', EVERYWHERE, null, true, null],
  ])('%s', (...[, reach, chosen, national, site]) => {
    expect(siteForNew(reach, chosen, national)).toEqual({ ok: true, site });
  });

  test.each([
    ['must be chosen by an editor of several', two, undefined, 'site_required'],
    ['must be chosen by the super administrator', EVERYWHERE, undefined, 'site_required'],
    ['cannot be found for a user without a post', none, undefined, 'site_required'],
    ['cannot be a foreign one', one, 'west', 'site_out_of_reach'],
    ['cannot be any for a user without a post', none, 'east', 'site_out_of_reach'],
    ['is a code and nothing else', one, { $ne: 'east' }, 'site_out_of_reach'],
  ])('%s', (...[, reach, chosen, code]) => {
    expect(siteForNew(reach, chosen, false)).toEqual({ ok: false, code });
  });
});
