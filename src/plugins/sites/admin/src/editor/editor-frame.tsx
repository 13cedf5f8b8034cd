import { Box } from '@strapi/design-system';
import { styled } from 'styled-components';

/** The look of the editor: a page of text under a toolbar that stays in sight. */
export const EditorFrame = styled(Box)`
  width: 100%;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};

  &:focus-within {
    border-color: ${({ theme }) => theme.colors.primary600};
  }

  .content {
    max-height: 60vh;
    overflow: auto;
    font-size: 1.6rem;
    line-height: 1.75;
  }

  .tiptap {
    min-height: 24rem;
    padding: 1.6rem 2rem;
    outline: none;
  }

  .tiptap > * + * {
    margin-top: 0.8em;
  }

  h2,
  h3,
  h4 {
    font-weight: 600;
    line-height: 1.4;
  }

  h2 {
    font-size: 2.2rem;
  }

  h3 {
    font-size: 1.9rem;
  }

  h4 {
    font-size: 1.7rem;
  }

  strong {
    font-weight: 600;
  }

  em {
    font-style: italic;
  }

  ul,
  ol {
    padding-left: 2.4rem;
  }

  ul {
    list-style: disc;
  }

  ol {
    list-style: decimal;
  }

  a {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration: underline;
  }

  blockquote {
    border-left: 3px solid ${({ theme }) => theme.colors.neutral300};
    padding-left: 1.6rem;
  }

  img {
    max-width: 100%;
    height: auto;
  }

  .tableWrapper {
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }

  td,
  th {
    position: relative;
    border: 1px solid ${({ theme }) => theme.colors.neutral300};
    padding: 0.6rem 0.8rem;
    text-align: left;
    vertical-align: top;
  }

  th {
    background: ${({ theme }) => theme.colors.neutral100};
    font-weight: 600;
  }

  .selectedCell::after {
    position: absolute;
    inset: 0;
    background: ${({ theme }) => theme.colors.primary200};
    opacity: 0.4;
    content: '';
    pointer-events: none;
  }
`;
