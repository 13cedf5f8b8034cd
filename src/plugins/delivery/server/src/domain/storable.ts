/** Whether PostgreSQL can hold this text: it refuses NUL, which nothing published can contain. */
export const storable = (text: string): boolean => !text.includes('\0');
