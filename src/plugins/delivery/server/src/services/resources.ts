import type { Resource, View } from '../domain/resource';

/** The register of what can be read: plugins declare it in their `register`, delivery serves it. */
export const createResources = () => {
  const resources = new Map<string, Resource>();
  const views = new Map<string, View>();

  const refuseTwice = (name: string) => {
    if (resources.has(name) || views.has(name)) throw new Error(`"${name}" is declared twice`);
  };

  return {
    define<Context>(resource: Resource<Context>): void {
      refuseTwice(resource.name);
      // The registry hands the context back to the same resource that made it.
      resources.set(resource.name, resource as unknown as Resource);
    },

    defineView(view: View): void {
      refuseTwice(view.name);
      views.set(view.name, view);
    },

    get: (name: string): Resource | undefined => resources.get(name),
    ofType: (uid: string): Resource | undefined =>
      [...resources.values()].find((r) => r.uid === uid),
    all: (): Resource[] => [...resources.values()],
    view: (name: string): View | undefined => views.get(name),
    views: (): View[] => [...views.values()],
    /** Tables that views read beside the publications. */
    tablesRead: (): string[] => [
      ...new Set([...views.values()].flatMap(({ reads = [] }) => reads)),
    ],
  };
};
