import type { Form } from '../../../../sites/contracts/form';

/** 审批流程. */
export const procedureForm: Form = {
  mainField: 'type',
  sort: ['siteCode', 'ASC'],
  list: ['siteCode', 'type', 'twoPerson', 'publishOnApproval', 'updatedAt'],
  groups: [
    {
      heading: 'workflow.group.procedure',
      rows: [['siteCode', 'type'], ['steps'], ['publishOnApproval']],
    },
    { heading: 'workflow.group.two-person', rows: [['twoPerson'], ['twoPersonReason']] },
    { heading: 'workflow.group.versions', rows: [['maxVersions', 'keepVersionsDays']] },
  ],
  help: {
    siteCode: '下级站点没有自己的流程时，沿用上级站点的流程',
    type: '这一流程适用的内容类型',
    steps: '一至五个环节，依次办理',
    twoPerson:
      '不得审签自己的文稿，同一文稿不得经手两个环节；从严时，也不得审签自己修改过的文稿；不作限制须说明理由',
    twoPersonReason: '不作限制的理由，督查人员可以看到',
    publishOnApproval: '最后一个环节通过后立即发布；安排了定时发布的，到时发布',
    maxVersions: '每份文稿最多保留的历史版本数；不填时按系统规则',
    keepVersionsDays: '历史版本保留的天数；不填时按系统规则',
  },
};
