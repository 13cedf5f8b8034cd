import { useDocumentRBAC, useForm } from '@strapi/strapi/admin';
import { useIsGoverned } from '../hooks/use-governed-types';
import { useTextState } from '../hooks/use-text-state';
import type {
  Action,
  ActionDescription,
  BulkAction,
  EditViewProps,
  ListViewProps,
  SidePanel,
} from './content-manager';
import { useOfferSave } from './saving';

const positionsOf = ({ position = 'panel' }: ActionDescription) => [position].flat();

/** Drops from the panel what goes past approval; elsewhere (in lists, in the header) it stays. */
const outOfPanel = (description: ActionDescription | null): ActionDescription | null => {
  if (!description) return null;
  const position = positionsOf(description).filter((place) => place !== 'panel');
  return position.length > 0 ? { ...description, position } : null;
};

/** A copy of an action that keeps how the content manager knows it. */
const like = (stock: Action, action: Action): Action =>
  Object.assign(action, { type: stock.type, position: stock.position });

/** 发布: never from here; 审签 has its own, for what is approved. Nor by Ctrl+Shift+Enter. */
const publishNever = (stock: Action): Action =>
  like(stock, (props) => {
    const governed = useIsGoverned(props.model);
    // on the tab of what is published, the stock action is off, and its shortcut with it
    const description = stock(governed ? { ...props, activeTab: 'published' } : props);
    return governed ? null : description;
  });

/** 保存: stays; the primary button while something is to be saved and 审签 has none. */
const saveForOthers = (stock: Action): Action =>
  like(stock, (props) => {
    const governed = useIsGoverned(props.model);
    const { state } = useTextState(props);
    const modified = useForm('workflow', (form) => form.modified);
    const description = stock(props);
    useOfferSave(
      props.documentId ?? '',
      description?.onClick as (() => Promise<unknown>) | undefined
    );
    if (!governed || !description) return description;
    const another = state?.can.submit || state?.can.pass;
    return { ...description, variant: modified && !another ? 'default' : 'secondary' };
  });

const discardWhenChanged = (stock: Action): Action =>
  like(stock, (props) => {
    const governed = useIsGoverned(props.model);
    const description = stock(props);
    return governed && description?.disabled ? null : description;
  });

const never = (stock: Action): Action =>
  like(stock, (props) => {
    const governed = useIsGoverned(props.model);
    const description = stock(props);
    return governed ? null : description;
  });

const others = (stock: Action): Action =>
  like(stock, (props) => {
    const governed = useIsGoverned(props.model);
    const description = stock(props);
    return governed ? outOfPanel(description) : description;
  });

const BY_TYPE: Readonly<Record<string, (stock: Action) => Action>> = {
  publish: publishNever,
  update: saveForOthers,
  discard: discardWhenChanged,
  unpublish: never,
};

/** The content manager's own action, made to keep to approval for governed types. */
export const governedAction = (stock: Action): Action =>
  (BY_TYPE[stock.type ?? ''] ?? others)(stock);

/** Bulk publishing and unpublishing are not for governed types: 待办 has its own, with approval. */
export const governedBulkAction = (stock: BulkAction): BulkAction =>
  Object.assign(
    (props: ListViewProps) => {
      const governed = useIsGoverned(props.model);
      const description = stock(props);
      const publishes = stock.type === 'unpublish' || description?.actionType === 'publish';
      return governed && publishes ? null : description;
    },
    { type: stock.type }
  );

/** The panel of stock actions; gone for who cannot save. */
export const governedActionsPanel = (stock: SidePanel): SidePanel =>
  Object.assign(
    (props: EditViewProps) => {
      const governed = useIsGoverned(props.model);
      const canSave = useDocumentRBAC(
        'workflow',
        (rights) => rights.canUpdate || !props.documentId
      );
      const description = stock(props);
      return governed && !canSave ? null : description;
    },
    { type: stock.type }
  );
