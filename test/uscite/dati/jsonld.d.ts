/** What the tests use of jsonld, which carries no types. */
declare module 'jsonld' {
  interface Options {
    documentLoader?: (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: unknown }>;
    safe?: boolean;
    format?: string;
  }
  const jsonld: {
    expand(document: object, options?: Options): Promise<Record<string, unknown>[]>;
    toRDF(document: object, options?: Options): Promise<string>;
  };
  export default jsonld;
}
