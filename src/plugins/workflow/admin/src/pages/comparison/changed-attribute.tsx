import { Typography } from '@strapi/design-system';
import type { AttributeChange, NamedThing, TextPart } from '../../../../contracts/versions';
import { useFieldLabel } from '../../components/use-field-label';
import { useMessage } from '../../components/use-message';
import { MarkedParts } from './marked-parts';
import { shownValue } from './shown-value';
import { SideBySide } from './side-by-side';
import { rowsOf, type Side } from './sides';

interface Props {
  uid: string;
  change: AttributeChange;
}

const TAGS: readonly string[] = ['h2', 'h3', 'h4', 'blockquote'];

/** What became of one attribute, in the form that suits it. */
export const ChangedAttribute = ({ uid, change }: Props) => {
  const message = useMessage();
  const label = useFieldLabel(uid)(change.path);
  const empty = <Typography textColor="neutral600">{message('compare.nothing')}</Typography>;
  const block = (side: Side) => {
    if (!side) return empty;
    const bold = TAGS.includes(side.tag);
    return (
      <Typography fontWeight={bold ? 'bold' : 'regular'}>
        {side.tag === 'li' && '· '}
        <MarkedParts parts={side.parts} />
      </Typography>
    );
  };
  const marked = (text: string | null, state: TextPart['state']) =>
    text === null ? empty : <MarkedParts parts={[{ state, text }]} />;
  const named = (things: readonly NamedThing[], state: TextPart['state']) =>
    things.map(({ id, title }) => (
      <p key={id}>
        <MarkedParts parts={[{ state, text: title ?? message('compare.gone') }]} />
      </p>
    ));

  if (change.form === 'text') {
    return (
      <SideBySide
        label={label}
        rows={rowsOf(change.blocks).map(({ from, to }, key) => ({
          key,
          from: block(from),
          to: block(to),
        }))}
      />
    );
  }
  if (change.form === 'value') {
    const words = { yes: message('yes'), no: message('no') };
    return (
      <SideBySide
        label={label}
        rows={[
          {
            key: 'value',
            from: marked(shownValue(change.from, words), 'removed'),
            to: marked(shownValue(change.to, words), 'added'),
          },
        ]}
      />
    );
  }
  const { added, removed, changed } = change;
  return (
    <SideBySide
      label={label}
      rows={[
        {
          key: 'things',
          from:
            removed.length + changed.length > 0
              ? named([...removed, ...changed], 'removed')
              : empty,
          to: added.length + changed.length > 0 ? named([...added, ...changed], 'added') : empty,
        },
      ]}
    />
  );
};
