import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useGetWithdrawalQuery, useLiftWithdrawalMutation } from '../api/withdrawals-api';
import { Notice } from '../components/notice';
import { useMessage } from '../components/use-message';
import { errorMessage } from '../domain/error-message';
import type { TextPlace } from '../domain/text-path';

/** What the public sees of a text that was taken down or marked. */
export const WithdrawalMark = ({ text }: { text: TextPlace }) => {
  const message = useMessage();
  const { toggleNotification } = useNotification();
  const { data } = useGetWithdrawalQuery(text);
  const [lift, { isLoading }] = useLiftWithdrawalMutation();
  if (!data?.current) return null;
  const { kind, note, replacedBy } = data.current;

  const takeOff = async () => {
    const answer = await lift(text);
    if ('error' in answer) {
      toggleNotification({ type: 'danger', message: errorMessage(answer.error) });
    } else {
      toggleNotification({ type: 'success', message: message('take-down.lifted') });
    }
  };

  return (
    <>
      <Notice tone="warning" title={message(`take-down.${kind}.done`)}>
        {note}
        {replacedBy && `（${replacedBy.title ?? replacedBy.documentId}）`}
      </Notice>
      {data.can.lift && (
        <Button size="S" variant="tertiary" loading={isLoading} onClick={() => void takeOff()}>
          {message('take-down.lift')}
        </Button>
      )}
    </>
  );
};
