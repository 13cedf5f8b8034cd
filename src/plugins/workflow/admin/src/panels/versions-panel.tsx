import { Box, Flex, Typography } from '@strapi/design-system';
import type { SidePanel } from '../actions/content-manager';
import { useGetVersionsQuery } from '../api/versions-api';
import { TextLink } from '../components/text-link';
import { useMessage } from '../components/use-message';
import { useVersionWords } from '../components/version-words';
import { differentBefore } from '../domain/different-before';
import { versionsPath, type TextPlace } from '../domain/text-path';
import { useTextState } from '../hooks/use-text-state';

const SHOWN = 3;

/** 版本: the newest ones, each with what it changed. */
export const VersionsPanel: SidePanel = (props) => {
  const message = useMessage();
  const { text, state } = useTextState(props);
  if (!state) return null;
  return { title: message('versions.title'), content: <Versions text={text} /> };
};

const Versions = ({ text }: { text: TextPlace }) => {
  const message = useMessage();
  const words = useVersionWords();
  const { data } = useGetVersionsQuery(text);
  const versions = data?.data ?? [];
  if (versions.length === 0) return <Typography>{message('versions.none')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} style={{ listStyle: 'none' }}>
        {versions.slice(0, SHOWN).map((version) => {
          const before = differentBefore(versions, version);
          const [when, what] = words(version);
          return (
            <Box tag="li" key={version.id}>
              <Typography tag="p">{when}</Typography>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {what}
              </Typography>
              {before && (
                <TextLink to={versionsPath(text, { from: before.id, to: version.id })}>
                  {message('versions.changes')}
                </TextLink>
              )}
            </Box>
          );
        })}
      </Flex>
      {versions.length > 1 && (
        <TextLink to={versionsPath(text)}>{message('versions.all')}</TextLink>
      )}
    </Flex>
  );
};
