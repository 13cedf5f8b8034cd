import type { Form } from '../../../contracts/form';

/** 工作日历. */
export const calendarYearForm: Form = {
  mainField: 'noticeTitle',
  sort: ['year', 'DESC'],
  list: ['year', 'noticeTitle', 'updatedAt'],
  groups: [
    {
      heading: 'sites.group.basic',
      rows: [['year', 'noticeTitle'], ['noticeUrl'], ['holidays'], ['workdays']],
    },
  ],
  help: {
    holidays: '放假的日期（含调休）,格式如 ["2026-01-01"]',
    workdays: '调休上班的周末日期，格式如 ["2026-01-04"]',
    noticeTitle: '国务院办公厅关于该年部分节假日安排的通知',
  },
};
