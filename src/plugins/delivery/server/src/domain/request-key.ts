/**
 * What makes two requests the same: path and parameters, in whatever order these were written.
 *
 * @param search the query string, without its question mark
 */
export const requestKey = (path: string, search: string): string => {
  if (search === '') return path;
  return `${path}?${search.split('&').filter(Boolean).sort().join('&')}`;
};
