import { unstable_useDocument as useDocument } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

interface Options {
  workflow?: { governed?: boolean };
}

interface Governed {
  uid: string;
  name: string;
}

const useSchemas = () =>
  useDocument({ model: '', collectionType: 'collection-types' }, { skip: true }).schemas ?? [];

/** The content types whose texts go out by approval only, by name: the server marks them so. */
export const useGovernedTypes = (): Governed[] => {
  const { formatMessage } = useIntl();
  return useSchemas()
    .filter(({ pluginOptions }) => (pluginOptions as Options | undefined)?.workflow?.governed)
    .map(({ uid, info: { displayName } }) => ({
      uid,
      name: formatMessage({ id: displayName, defaultMessage: displayName }),
    }));
};

export const useIsGoverned = (model: string): boolean =>
  useGovernedTypes().some(({ uid }) => uid === model);

/** What a governed type is called; `*` are all of them. */
export const useTypeName = (): ((uid: string) => string) => {
  const { formatMessage } = useIntl();
  const types = useGovernedTypes();
  return (uid) =>
    uid === '*'
      ? formatMessage({ id: 'workflow.type.all' })
      : (types.find((type) => type.uid === uid)?.name ?? uid);
};
