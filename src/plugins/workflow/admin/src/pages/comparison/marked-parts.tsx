import { VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { TextPart } from '../../../../contracts/versions';
import { useMessage } from '../../components/use-message';

const Removed = styled.del`
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
  text-decoration: line-through;
`;

const Added = styled.ins`
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.success700};
  text-decoration: underline;
`;

/** Words with what was taken out struck through and what was put in underlined, and said so. */
export const MarkedParts = ({ parts }: { parts: readonly TextPart[] }) => {
  const message = useMessage();
  return parts.map(({ state, text }, index) => {
    if (state === 'same') return <span key={index}>{text}</span>;
    const Mark = state === 'added' ? Added : Removed;
    return (
      <Mark key={index}>
        <VisuallyHidden>{message(`compare.${state}`)}</VisuallyHidden>
        {text}
      </Mark>
    );
  });
};
