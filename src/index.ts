/** The application adds nothing of its own: everything is in the plugins. */
export default {};
