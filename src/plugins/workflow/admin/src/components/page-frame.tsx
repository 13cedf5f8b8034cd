import { Box } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  subtitle?: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** A page of the workflow: its title, and its content on white. */
export const PageFrame = ({ title, subtitle, actions, children }: Props) => (
  <Page.Main>
    <Page.Title>{title}</Page.Title>
    <Layouts.Header title={title} subtitle={subtitle} primaryAction={actions} />
    <Layouts.Content>
      <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
        {children}
      </Box>
    </Layouts.Content>
  </Page.Main>
);
