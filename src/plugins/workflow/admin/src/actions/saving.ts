import { useForm } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef } from 'react';

type Save = () => Promise<unknown>;

/** What saves the forms that are open, by document: one in the edit view, others in dialogs. */
const openForms = new Map<string, Save>();

/** Makes the button 保存 of an open form known to the others. */
export const useOfferSave = (documentId: string, save: Save | undefined): void => {
  useEffect(() => {
    if (!save) return undefined;
    openForms.set(documentId, save);
    return () => {
      openForms.delete(documentId);
    };
  }, [documentId, save]);
};

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Saves what is unsaved. False when something still is: the form then says what is wrong. */
export const useSaveFirst = (documentId: string): (() => Promise<boolean>) => {
  const modified = useForm('workflow', (form) => form.modified);
  const isModified = useRef(modified);
  useEffect(() => {
    isModified.current = modified;
  }, [modified]);
  return useCallback(async () => {
    if (!isModified.current) return true;
    await openForms.get(documentId)?.();
    await nextFrame();
    return !isModified.current;
  }, [documentId]);
};
