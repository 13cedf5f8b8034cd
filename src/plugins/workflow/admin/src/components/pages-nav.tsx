import { Button, Flex, Typography } from '@strapi/design-system';
import { useMessage } from './use-message';

interface Props {
  page: number;
  pageSize: number;
  total: number;
  onChange: (page: number) => void;
}

/** The way to the pages before and after; nothing where one page holds all. */
export const PagesNav = ({ page, pageSize, total, onChange }: Props) => {
  const message = useMessage();
  const last = Math.max(1, Math.ceil(total / pageSize));
  if (last === 1) return null;
  return (
    <Flex tag="nav" aria-label={message('pages')} justifyContent="flex-end" gap={3} paddingTop={4}>
      <Button variant="tertiary" disabled={page <= 1} onClick={() => onChange(page - 1)}>
        {message('pages.before')}
      </Button>
      <Typography aria-live="polite">{message('pages.at', { page, last })}</Typography>
      <Button variant="tertiary" disabled={page >= last} onClick={() => onChange(page + 1)}>
        {message('pages.after')}
      </Button>
    </Flex>
  );
};
