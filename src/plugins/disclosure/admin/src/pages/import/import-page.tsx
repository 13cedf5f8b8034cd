import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type {
  CatalogueImportPreview,
  CatalogueImportStatus,
} from '../../../../contracts/catalogue-imports';
import { ChooseStep } from './choose-step';
import { CommitStep } from './commit-step';
import { PreviewStep } from './preview-step';
import { ResultStep } from './result-step';

const STEPS = ['choose', 'preview', 'commit', 'result'] as const;

type Stage =
  | { step: 'choose' }
  | { step: 'preview'; siteCode: string; preview: CatalogueImportPreview }
  | { step: 'commit'; siteCode: string; token: string; reason: string | undefined }
  | {
      step: 'result';
      siteCode: string;
      status: CatalogueImportStatus;
      isPublic: boolean;
    };

/** 目录导入: a county's official table into the catalogue, seen before anything is written. */
const ImportPage = () => {
  const { formatMessage } = useIntl();
  const [stage, setStage] = useState<Stage>({ step: 'choose' });
  const restart = () => setStage({ step: 'choose' });
  const title = formatMessage({ id: 'disclosure.import.title', defaultMessage: 'Import' });

  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={formatMessage({ id: 'disclosure.import.subtitle', defaultMessage: ' ' })}
      />
      <Layouts.Content>
        <Flex tag="ol" gap={6} paddingBottom={6}>
          {STEPS.map((step, index) => (
            <Flex
              tag="li"
              key={step}
              gap={2}
              aria-current={step === stage.step ? 'step' : undefined}
            >
              <Typography
                variant="delta"
                textColor={step === stage.step ? 'primary600' : 'neutral500'}
              >
                {index + 1}. {formatMessage({ id: `disclosure.import.step.${step}` })}
              </Typography>
            </Flex>
          ))}
        </Flex>
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={8}>
          {stage.step === 'choose' && (
            <ChooseStep
              onPreview={(siteCode, preview) => setStage({ step: 'preview', siteCode, preview })}
            />
          )}
          {stage.step === 'preview' && (
            <PreviewStep
              preview={stage.preview}
              onBack={restart}
              onCommit={(reason) =>
                setStage({
                  ...{ step: 'commit', reason, siteCode: stage.siteCode },
                  token: stage.preview.token,
                })
              }
            />
          )}
          {stage.step === 'commit' && (
            <CommitStep
              token={stage.token}
              reason={stage.reason}
              onEnd={(status) =>
                setStage({
                  ...{ step: 'result', status, siteCode: stage.siteCode },
                  isPublic: stage.reason !== undefined,
                })
              }
            />
          )}
          {stage.step === 'result' && <ResultStep {...stage} onAgain={restart} />}
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
};

export default ImportPage;
