declare module 'swagger-ui-dist/absolute-path' {
  /** The folder of the distributed files. */
  export default function absolutePath(): string;
}
