// the package says where its types are in a way that only newer module resolution follows
declare module 'opencc-js/t2cn' {
  export { Converter } from 'opencc-js';
}
