/** Type of the field that heads a group of the form; it holds no value. */
export const GROUP_HEADING = 'sites-group-heading';
