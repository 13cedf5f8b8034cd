import { useStrapiApp } from '@strapi/strapi/admin';
import { createElement, type ComponentType } from 'react';

export interface Picture {
  url: string;
  name: string;
  alternativeText?: string | null;
}

interface DialogProps {
  allowedTypes: string[];
  onClose: () => void;
  onSelectAssets: (pictures: Picture[]) => void;
}

interface Props {
  onClose: () => void;
  onChoose: (pictures: Picture[]) => void;
}

/** The media library, asked for pictures; nothing where the upload plugin is absent. */
export const PictureChooser = ({ onClose, onChoose }: Props) => {
  const dialog = useStrapiApp(
    'PictureChooser',
    ({ components }) => components['media-library'] as ComponentType<DialogProps> | undefined
  );
  return dialog
    ? createElement(dialog, { allowedTypes: ['images'], onClose, onSelectAssets: onChoose })
    : null;
};
