import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import {
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useTheme } from 'styled-components';
import type { OnSelect } from './coverage-overview';
import type { AreaTotal } from './totals-by-area';

const ROW_HEIGHT = 36;
const AXIS_HEIGHT = 90;

interface Props {
  areas: readonly AreaTotal[];
  onSelect: OnSelect;
}

/** A bar for each area: green on time, red late, grey without. The table below says the same. */
export const AreaChart = ({ areas, onSelect }: Props) => {
  const { formatMessage } = useIntl();
  const { colors } = useTheme();
  const message = (key: string) => formatMessage({ id: `disclosure.coverage.${key}` });
  const select = (state: 'late' | 'without') => (bar: { payload?: AreaTotal }) => {
    if (bar.payload) {
      onSelect({ state, area: { code: bar.payload.areaCode, name: bar.payload.areaName } });
    }
  };

  return (
    <Box>
      <Typography tag="h2" variant="beta" paddingBottom={4} display="block">
        {message('chart')}
      </Typography>
      <Box role="img" aria-label={message('chart.label')}>
        <ResponsiveContainer width="100%" height={areas.length * ROW_HEIGHT + AXIS_HEIGHT}>
          <BarChart
            layout="vertical"
            data={[...areas]}
            barSize={20}
            margin={{ left: 16, right: 24 }}
          >
            <CartesianGrid horizontal={false} stroke={colors.neutral200} />
            <XAxis type="number" allowDecimals={false} stroke={colors.neutral600} fontSize={14} />
            <YAxis
              type="category"
              dataKey="areaName"
              width={170}
              interval={0}
              stroke={colors.neutral800}
              fontSize={14}
            />
            <Tooltip cursor={{ fill: colors.neutral100 }} contentStyle={{ fontSize: 14 }} />
            <Legend
              wrapperStyle={{ fontSize: 14 }}
              // its own colours are too pale to read
              formatter={(name: string) => <Typography>{name}</Typography>}
            />
            <Bar
              dataKey="onTime"
              stackId="items"
              name={message('onTime')}
              fill={colors.success500}
              isAnimationActive={false}
            />
            <Bar
              dataKey="late"
              stackId="items"
              name={message('late')}
              fill={colors.danger600}
              cursor="pointer"
              onClick={select('late')}
              isAnimationActive={false}
            />
            <Bar
              dataKey="without"
              stackId="items"
              name={message('without')}
              fill={colors.neutral300}
              cursor="pointer"
              onClick={select('without')}
              isAnimationActive={false}
            />
          </BarChart>
        </ResponsiveContainer>
      </Box>
    </Box>
  );
};
