import { Box } from '@strapi/design-system';
import type { WorkflowFigures } from '../../../../contracts/texts';
import { Notice } from '../../components/notice';
import { useTypeName } from '../../hooks/use-governed-types';
import { useMessage } from '../../components/use-message';

/** Where the two-person rule is switched off, and why; never silently. */
export const TwoPersonOff = ({ sites }: { sites: WorkflowFigures['data'] }) => {
  const message = useMessage();
  const typeName = useTypeName();
  const off = sites.flatMap(({ siteName, twoPersonOff }) =>
    twoPersonOff.map((procedure) => ({ siteName, ...procedure }))
  );
  if (off.length === 0) return null;
  return (
    <Notice tone="warning" title={message('figures.two-person-off', { count: off.length })}>
      <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
        {off.map(({ siteName, type, reason }) => (
          <li key={`${siteName}/${type}`}>
            {siteName} · {typeName(type)}：{reason}
          </li>
        ))}
      </Box>
    </Notice>
  );
};
